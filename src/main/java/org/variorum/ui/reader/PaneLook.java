package org.variorum.ui.reader;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.variorum.app.settings.ReadingFont;
import org.variorum.app.settings.ReadingSettings;

/** Dresses a pane's text as the reader prefers: typeface, size, leading and longest line. */
final class PaneLook {

    private static final String SAMPLE = "the quick brown fox jumps over a lazy dog in 1984, and then it rests. ";
    private static final double ROOM_BESIDE = ParagraphMargin.WIDTH + 14;
    private static final int STEP = 10;

    private PaneLook() {}

    /** Dresses the text; {@code frame} is what may not become wider than the longest line. */
    static void apply(ReadingSettings reading, Node text, Region frame) {
        String style = "-fx-font-size: " + reading.textSize() + "px;";
        if (!style.equals(text.getStyle())) {
            text.setStyle(style);
        }
        List<String> wanted = List.of(
                "face-" + reading.font().code(), "leading-" + reading.leading() / STEP * STEP);
        if (!text.getStyleClass().containsAll(wanted)) {
            text.getStyleClass().removeIf(name -> name.startsWith("face-") || name.startsWith("leading-"));
            text.getStyleClass().addAll(wanted);
        }
        frame.setMaxWidth(reading.width() * characterWidth(reading) + ROOM_BESIDE);
    }

    /** How wide a character of running text is, in pixels. */
    private static double characterWidth(ReadingSettings reading) {
        Text text = new Text(SAMPLE);
        text.setFont(Font.font(family(reading.font()), reading.textSize()));
        return text.getLayoutBounds().getWidth() / SAMPLE.length();
    }

    private static String family(ReadingFont font) {
        return switch (font) {
            case SERIF -> "Literata";
            case SANS -> "Inter";
            case HYPERLEGIBLE -> "Atkinson Hyperlegible";
        };
    }
}
