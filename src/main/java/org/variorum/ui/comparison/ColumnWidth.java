package org.variorum.ui.comparison;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.variorum.app.settings.Settings;

/** How narrow a pane may get: about 33 characters of running text beside its margin and ruler. */
final class ColumnWidth {

    /** Running English of 33 characters. */
    private static final String MEASURE = "the number of dead rose to eleven";
    private static final double BESIDE_THE_TEXT = 56;

    private int textSize;
    private double narrowest;

    /** In pixels, for the size of text that the reader prefers. */
    static double narrowest(Settings settings) {
        Text text = new Text(MEASURE);
        text.setFont(Font.font("Literata", settings.textSize()));
        return Math.ceil(text.getLayoutBounds().getWidth()) + BESIDE_THE_TEXT;
    }

    /** How many such panes stand beside each other in that width; asked at every layout, measured once for a size. */
    int columns(double width, double gap, Settings settings) {
        if (settings.textSize() != textSize) {
            textSize = settings.textSize();
            narrowest = narrowest(settings);
        }
        return (int) Math.max(1, (width + gap) / (narrowest + gap));
    }
}
