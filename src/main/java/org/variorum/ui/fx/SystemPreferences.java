package org.variorum.ui.fx;

import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.variorum.app.settings.SystemLook;

/** What the desktop prefers: dark or light, strong contrast, nothing that moves. */
public final class SystemPreferences {

    private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";

    private SystemPreferences() {}

    /** Tells what is preferred, at once and whenever it changes. */
    public static void follow(Subscriptions subscriptions, Consumer<SystemLook> listener) {
        Platform.Preferences preferences = Platform.getPreferences();
        subscriptions.onChange(preferences.colorSchemeProperty(), scheme -> listener.accept(look(preferences)));
        subscriptions.onChange(preferences.reducedMotionProperty(), still -> listener.accept(look(preferences)));
        listener.accept(look(preferences));
    }

    private static SystemLook look(Platform.Preferences preferences) {
        return new SystemLook(
                preferences.getColorScheme() == ColorScheme.DARK,
                preferences.getBoolean(HIGH_CONTRAST).orElse(false),
                preferences.isReducedMotion());
    }
}
