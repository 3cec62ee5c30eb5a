package org.variorum.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Something the window can look like: each is drawn, listened to and measured by the tests. Views come of themselves;
 * what lies over or beside them is one line in {@link #extras}.
 *
 * @param code the name of its pictures
 * @param setting brings a window there
 */
record WindowScene(String code, Consumer<Studio> setting) {

    /** Nothing is selected. */
    static final WindowScene READING = new WindowScene("reading", studio -> {});

    /** The queue, after one decision. */
    private static final WindowScene REVIEW = new WindowScene("review", studio -> {
        studio.select(0);
        studio.command("accept");
        studio.command("side-review");
    });

    /** A form that is open. */
    private static final WindowScene FORM = new WindowScene("form", studio -> {
        studio.select(1);
        studio.command("retype");
    });

    /** Every view, with a fact selected; one window can show one after the other. */
    static List<WindowScene> views() {
        return Arrays.stream(ViewChoice.values()).map(WindowScene::of).toList();
    }

    /** What lies over a view or beside it; each needs a window of its own. */
    static List<WindowScene> extras() {
        Stream<WindowScene> commands = Stream.of(
                        "shortcuts", "problems", "palette", "settings", "find", "find-everywhere", "manual", "legend",
                        "about")
                .map(WindowScene::of);
        return Stream.concat(commands, Stream.of(REVIEW, FORM)).toList();
    }

    /** All of them. */
    static Stream<WindowScene> all() {
        return Stream.of(List.of(READING), views(), extras()).flatMap(List::stream);
    }

    /** Brings the window there. */
    void set(Studio studio) {
        studio.run(setting);
    }

    @Override
    public String toString() {
        return code;
    }

    private static WindowScene of(ViewChoice view) {
        return new WindowScene(view.code(), studio -> {
            studio.command(view.command());
            studio.select(0);
        });
    }

    private static WindowScene of(String command) {
        return new WindowScene(command, studio -> studio.command(command));
    }
}
