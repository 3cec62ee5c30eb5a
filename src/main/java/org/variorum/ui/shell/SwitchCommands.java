package org.variorum.ui.shell;

import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.app.view.ViewChoice;

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
            String key = "Ctrl+Alt+" + (view.ordinal() + 1);
            registry.add(
                    Command.of(CommandGroup.VIEW, view.command(), key),
                    () -> show(view),
                    () -> !context.session().workspace().get().articles().isEmpty());
        }
    }

    private void show(ViewChoice view) {
        context.views().show(view);
        window.views().focusContent();
    }
}
