package org.variorum.ui.shell;

import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;

/** Looking for words. */
final class FindCommands implements Commands {

    private final MainWindow window;

    FindCommands(MainWindow window) {
        this.window = window;
    }

    @Override
    public void addTo(CommandRegistry registry) {
        registry.add(find("find", "Ctrl+F"), () -> window.find().ask(false), Need.ARTICLES, this::hasText);
        registry.add(find("find-everywhere", "Ctrl+Shift+F"), () -> window.find().ask(true),
                Need.ARTICLES, this::hasText);
        registry.add(find("find-next", "F3"), () -> window.find().step(1), Need.ARTICLES, this::hasText);
        registry.add(find("find-previous", "Shift+F3"), () -> window.find().step(-1),
                Need.ARTICLES, this::hasText);
        registry.add(find("find-fact", "Ctrl+K"), window::findFact, Need.ARTICLES, this::hasText);
    }

    private static Command find(String id, String... keys) {
        return Command.of(CommandGroup.FIND, id, keys);
    }

    private boolean hasText() {
        return !window.panes().panes().isEmpty();
    }
}
