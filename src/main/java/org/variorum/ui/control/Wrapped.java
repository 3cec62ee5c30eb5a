package org.variorum.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.variorum.ui.text.Direction;

/**
 * Words that take as many lines as they need, as far as the toolkit can: it fails with an exception where it has to
 * break a line within a run of words that are written from right to left. Controls keep such words on one line.
 */
public final class Wrapped {

    private Wrapped() {}

    /** Has the words of a label, a button or a box wrap. */
    public static <L extends Labeled> L of(L labeled) {
        bind(labeled.wrapTextProperty(), labeled.textProperty());
        return labeled;
    }

    /** Has the words of a field wrap. */
    public static TextArea of(TextArea field) {
        bind(field.wrapTextProperty(), field.textProperty());
        return field;
    }

    /** A text of that width in pixels, which is broken before the toolkit has to where it could not. */
    public static Text of(Text text, double width) {
        if (Direction.hasRightToLeft(text.getText())) {
            text.setText(broken(text, width));
        } else {
            text.setWrappingWidth(width);
        }
        return text;
    }

    private static void bind(BooleanProperty wraps, ObservableValue<String> words) {
        wraps.bind(words.map(now -> !Direction.hasRightToLeft(now)));
    }

    private static String broken(Text text, double width) {
        Text line = new Text();
        line.setFont(text.getFont());
        StringBuilder lines = new StringBuilder();
        for (String word : text.getText().split(" ")) {
            String longer = line.getText().isEmpty() ? word : line.getText() + " " + word;
            line.setText(longer);
            if (line.getLayoutBounds().getWidth() > width && !longer.equals(word)) {
                lines.append('\n');
                line.setText(word);
            } else if (!lines.isEmpty()) {
                lines.append(' ');
            }
            lines.append(word);
        }
        return lines.toString();
    }
}
