package org.variorum.app.settings;

/**
 * What the reader prefers.
 *
 * @param theme the colours
 * @param textSize size of article text in pixels at 100 % scaling, 12 to 28
 * @param ruler whether panes show their overview ruler
 * @param quiet whether marks are hidden
 * @param reducedMotion whether nothing is animated
 */
public record Settings(ThemeChoice theme, int textSize, boolean ruler, boolean quiet, boolean reducedMotion) {

    /** What a first start uses. */
    public static final Settings DEFAULT = new Settings(ThemeChoice.LIGHT, 15, true, false, false);

    private static final int SMALLEST = 12;
    private static final int LARGEST = 28;

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST, LARGEST);
    }

    /** The same in other colours. */
    public Settings withTheme(ThemeChoice next) {
        return new Settings(next, textSize, ruler, quiet, reducedMotion);
    }

    /** The same with article text larger by that many pixels, within limits. */
    public Settings withTextLarger(int pixels) {
        return new Settings(theme, textSize + pixels, ruler, quiet, reducedMotion);
    }

    /** The same with the ruler shown or not. */
    public Settings withRuler(boolean shown) {
        return new Settings(theme, textSize, shown, quiet, reducedMotion);
    }

    /** The same with marks hidden or not. */
    public Settings withQuiet(boolean hidden) {
        return new Settings(theme, textSize, ruler, hidden, reducedMotion);
    }
}
