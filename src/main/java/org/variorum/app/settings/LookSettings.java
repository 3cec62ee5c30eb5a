package org.variorum.app.settings;

/**
 * How the window looks and moves.
 *
 * @param theme the colours
 * @param scaling size of everything in hundredths, 100 to 200
 * @param motion how much may move
 */
public record LookSettings(ThemeChoice theme, int scaling, MotionChoice motion) {

    public static final int SMALLEST = 100;
    public static final int LARGEST = 200;

    /** What a first start uses. */
    public static final LookSettings DEFAULT = new LookSettings(ThemeChoice.SYSTEM, SMALLEST, MotionChoice.SYSTEM);

    public LookSettings {
        scaling = Math.clamp(scaling, SMALLEST, LARGEST);
    }

    public LookSettings withTheme(ThemeChoice next) {
        return new LookSettings(next, scaling, motion);
    }

    /** The same in that size, within limits. */
    public LookSettings withScaling(int hundredths) {
        return new LookSettings(theme, hundredths, motion);
    }

    public LookSettings withMotion(MotionChoice next) {
        return new LookSettings(theme, scaling, next);
    }
}
