package org.variorum.ui.shell;

import java.util.stream.Stream;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;

/** Going from one view over the selection to another. */
final class SwitchCommands implements Commands {

    private final WindowContext context;
    private final MainWindow window;

    SwitchCommands(WindowContext context, MainWindow window) {
        this.context = context;
        this.window = window;
    }

    @Override
    public void addTo(CommandRegistry registry) {
        for (ViewChoice view : ViewChoice.values()) {
            registry.add(
                    Command.of(CommandGroup.VIEW, view.command(), keys(view)),
                    () -> show(view),
                    Need.ARTICLES, () -> !context.session().workspace().get().articles().isEmpty());
        }
    }

    /** Its number and its own. */
    private static String[] keys(ViewChoice view) {
        return Stream.concat(Stream.of("Ctrl+Alt+" + (view.ordinal() + 1)), view.keys().stream())
                .toArray(String[]::new);
    }

    private void show(ViewChoice view) {
        context.views().show(view);
        window.views().focusContent();
    }
}
