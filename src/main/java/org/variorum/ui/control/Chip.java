package org.variorum.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.variorum.app.filter.FilterCount;

/** A filter that can be on or off, with how many it lets through. */
public final class Chip extends ToggleButton {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Label count = new Label();

    public Chip(String words, Runnable onToggle) {
        super(words);
        getStyleClass().setAll("chip");
        count.getStyleClass().add("chip-count");
        setGraphic(count);
        setOnAction(event -> onToggle.run());
        FullText.of(this);
    }

    /**
     * Shows whether it is on and how many facts it stands for, of how many where the other filters leave some out. One
     * that stands for none is not lit.
     */
    public void show(boolean on, FilterCount facts) {
        setSelected(on);
        pseudoClassStateChanged(NONE, facts.total() == 0);
        count.setText(facts.filtered() == facts.total()
                ? Integer.toString(facts.total())
                : facts.filtered() + "/" + facts.total());
        setAccessibleText(getText() + ", " + count.getText());
    }
}
