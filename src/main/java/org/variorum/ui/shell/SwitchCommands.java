package org.variorum.ui.shell;

import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
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
            registry.add(
                    Command.of(CommandGroup.VIEW, view.command(), keys(view)),
                    () -> show(view),
                    Need.ARTICLES, () -> !context.session().workspace().get().articles().isEmpty());
        }
    }

    /** Its number; the text in sentences is beside the keys that go from dispute to dispute, too. */
    private static String[] keys(ViewChoice view) {
        String number = "Ctrl+Alt+" + (view.ordinal() + 1);
        return view == ViewChoice.LINEAR ? new String[] {number, "Ctrl+F7"} : new String[] {number};
    }

    private void show(ViewChoice view) {
        context.views().show(view);
        window.views().focusContent();
    }
}
