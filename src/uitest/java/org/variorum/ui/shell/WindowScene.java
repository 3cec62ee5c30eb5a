package org.variorum.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;

/** All that the window can look like: each is drawn, listened to and measured by the tests. A new view is one line. */
enum WindowScene {
    READING(studio -> {}),
    FACT(studio -> studio.select(0)),
    SHORTCUTS(studio -> studio.command("shortcuts")),
    PROBLEMS(studio -> studio.command("problems"));

    private final Consumer<Studio> setting;

    WindowScene(Consumer<Studio> setting) {
        this.setting = setting;
    }

    /** Brings the window there. */
    void set(Studio studio) {
        studio.run(setting);
    }

    /** The name of its pictures. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
