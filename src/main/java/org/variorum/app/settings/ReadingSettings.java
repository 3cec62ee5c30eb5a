package org.variorum.app.settings;

/**
 * How article text is set and what is shown beside it.
 *
 * @param font the typeface
 * @param textSize size in pixels at 100 % scaling, 12 to 28
 * @param width longest line in characters, 34 to 90
 * @param leading height of a line in hundredths of the text size, 120 to 200
 * @param ruler whether panes show their overview ruler
 * @param quiet whether marks are hidden
 */
public record ReadingSettings(ReadingFont font, int textSize, int width, int leading, boolean ruler, boolean quiet) {

    public static final int SMALLEST_TEXT = 12;
    public static final int LARGEST_TEXT = 28;
    public static final int NARROWEST = 34;
    public static final int WIDEST = 90;
    public static final int TIGHTEST = 120;
    public static final int LOOSEST = 200;

    /** What a first start uses. */
    public static final ReadingSettings DEFAULT = new ReadingSettings(ReadingFont.SERIF, 15, 66, 150, true, false);

    public ReadingSettings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        width = Math.clamp(width, NARROWEST, WIDEST);
        leading = Math.clamp(leading, TIGHTEST, LOOSEST);
    }

    public ReadingSettings withFont(ReadingFont next) {
        return new ReadingSettings(next, textSize, width, leading, ruler, quiet);
    }

    /** The same with article text of that size, within limits. */
    public ReadingSettings withTextSize(int pixels) {
        return new ReadingSettings(font, pixels, width, leading, ruler, quiet);
    }

    public ReadingSettings withWidth(int characters) {
        return new ReadingSettings(font, textSize, characters, leading, ruler, quiet);
    }

    public ReadingSettings withLeading(int hundredths) {
        return new ReadingSettings(font, textSize, width, hundredths, ruler, quiet);
    }

    public ReadingSettings withRuler(boolean shown) {
        return new ReadingSettings(font, textSize, width, leading, shown, quiet);
    }

    public ReadingSettings withQuiet(boolean hidden) {
        return new ReadingSettings(font, textSize, width, leading, ruler, hidden);
    }
}
