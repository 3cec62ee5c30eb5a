package org.variorum.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Labels and gaps with their style classes in one call. */
public final class Words {

    private Words() {}

    /** One line, cut with an ellipsis where there is no room; then a tooltip has it in full. */
    public static Label line(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        SystemTypeface.follow(label);
        return FullText.of(label);
    }

    /** As many lines as it takes. */
    public static Label block(String words, String... styles) {
        Label label = line(words, styles);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return Wrapped.of(label);
    }

    /** Takes the room between what stands left and what stands right. */
    public static Node gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
