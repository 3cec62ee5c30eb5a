package org.variorum.ui.shell;

import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;

/** What the program can do, and how to ask for it. */
final class HelpCommands implements Commands {

    private final MainWindow window;

    HelpCommands(MainWindow window) {
        this.window = window;
    }

    @Override
    public void addTo(CommandRegistry registry) {
        registry.add(Command.of(CommandGroup.HELP, "shortcuts", "Ctrl+Slash"), window::toggleSheet);
    }
}
