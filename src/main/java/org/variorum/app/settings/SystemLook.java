package org.variorum.app.settings;

/**
 * What the system prefers; asked anew at every start and never stored.
 *
 * @param dark whether it prefers light on dark
 * @param highContrast whether it prefers strong contrast
 * @param reducedMotion whether it prefers that nothing moves
 */
public record SystemLook(boolean dark, boolean highContrast, boolean reducedMotion) {

    /** A system that says nothing. */
    public static final SystemLook PLAIN = new SystemLook(false, false, false);

    /** The theme that it prefers. */
    public ThemeChoice theme() {
        if (highContrast) {
            return ThemeChoice.CONTRAST;
        }
        return dark ? ThemeChoice.DARK : ThemeChoice.LIGHT;
    }
}
