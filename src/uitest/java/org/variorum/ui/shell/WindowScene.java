package org.variorum.ui.shell;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.variorum.app.view.ViewChoice;

/**
 * Something the window can look like: each is drawn, listened to and measured by the tests. Views come of themselves;
 * anything else is one line in {@link #all}.
 *
 * @param code the name of its pictures
 * @param setting brings a window there
 */
record WindowScene(String code, Consumer<Studio> setting) {

    /** Every scene with articles. */
    static Stream<WindowScene> all() {
        Stream<WindowScene> views = Arrays.stream(ViewChoice.values()).map(WindowScene::of);
        return Stream.concat(views, Stream.of(
                new WindowScene("reading", studio -> {}),
                new WindowScene("shortcuts", studio -> studio.command("shortcuts")),
                new WindowScene("problems", studio -> studio.command("problems"))));
    }

    /** Brings the window there. */
    void set(Studio studio) {
        studio.run(setting);
    }

    @Override
    public String toString() {
        return code;
    }

    /** A view with a fact selected. */
    private static WindowScene of(ViewChoice view) {
        return new WindowScene(view.code(), studio -> {
            studio.command(view.command());
            studio.select(0);
        });
    }
}
