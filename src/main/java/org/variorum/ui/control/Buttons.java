package org.variorum.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons as the window has them: with an icon, with words, or with both, always with a name that can be read out. */
public final class Buttons {

    private Buttons() {}

    /** An icon alone; its words are its tooltip and its accessible name. */
    public static Button icon(Ikon icon, String words, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", "flat");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Words with an icon before them. */
    public static Button text(Ikon icon, String words, Runnable action) {
        Button button = new Button(words, new FontIcon(icon));
        button.getStyleClass().add("text-button");
        button.setOnAction(event -> action.run());
        return FullText.of(button);
    }

    /** Words that look like a link. */
    public static Button link(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().addAll("link-button", "flat");
        button.setOnAction(event -> action.run());
        return FullText.of(button);
    }
}
