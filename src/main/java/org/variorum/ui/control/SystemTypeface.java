package org.variorum.ui.control;

import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.variorum.ui.text.Direction;

/**
 * Sets words that are written from right to left in the system's own typeface.
 *
 * <p>The embedded typefaces lack such letters. The toolkit then takes letters from another typeface and spaces and
 * commas from the embedded one, and draws these on the wrong side of their word.
 */
public final class SystemTypeface {

    /** The style of a node with such words. */
    public static final String STYLE = "right-to-left";

    private SystemTypeface() {}

    /** Has the label, button or box change its typeface with its words. */
    public static void follow(Labeled labeled) {
        labeled.textProperty().subscribe(words -> StyleClasses.toggle(labeled, STYLE, isFor(words)));
    }

    /** Puts words into a text, and the text into their typeface. */
    static void show(Text text, String words) {
        StyleClasses.toggle(text, STYLE, isFor(words));
        text.setText(words);
    }

    private static boolean isFor(String words) {
        return words != null && Direction.hasRightToLeft(words);
    }
}
