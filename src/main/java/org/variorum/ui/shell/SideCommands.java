package org.variorum.ui.shell;

import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.app.view.SideChoice;

/**
 * Going to the facts, the queue and the history.
 *
 * @param column where they stand
 */
record SideCommands(SideColumn column) implements Commands {

    @Override
    public void addTo(CommandRegistry registry) {
        for (SideChoice choice : SideChoice.values()) {
            registry.add(Command.of(CommandGroup.REVIEW, choice.command(), "Alt+" + (choice.ordinal() + 1)),
                    () -> column.open(choice));
        }
    }
}
