package org.variorum.ui.shell;

import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;

/** Taking corrections back and making them again. */
final class EditCommands implements Commands {

    private final WindowContext context;

    EditCommands(WindowContext context) {
        this.context = context;
    }

    @Override
    public void addTo(CommandRegistry registry) {
        registry.add(edit("undo", "Ctrl+Z"), context.session()::undo);
        registry.add(edit("redo", "Ctrl+Y", "Ctrl+Shift+Z"), context.session()::redo);
    }

    private static Command edit(String id, String... keys) {
        return Command.of(CommandGroup.EDIT, id, keys);
    }
}
