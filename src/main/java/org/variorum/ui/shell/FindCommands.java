package org.variorum.ui.shell;

import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;

/** Looking for words. */
final class FindCommands implements Commands {

    private final MainWindow window;

    FindCommands(MainWindow window) {
        this.window = window;
    }

    @Override
    public void addTo(CommandRegistry registry) {
        registry.add(Command.of(CommandGroup.FIND, "find-fact", "Ctrl+K"), window.facts()::focusSearch);
    }
}
