package org.variorum.ui.shell;

import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.CommandScope;
import org.variorum.app.command.Commands;
import org.variorum.ui.reader.ReaderPane;

/** Taking corrections back and making them again, taking words along, pasting an article, preferences. */
final class EditCommands implements Commands {

    private final WindowContext context;
    private final MainWindow window;

    EditCommands(WindowContext context, MainWindow window) {
        this.context = context;
        this.window = window;
    }

    @Override
    public void addTo(CommandRegistry registry) {
        registry.addNamed(edit("undo", "Ctrl+Z"), context.session()::undo, context.session()::undoName);
        registry.addNamed(
                edit("redo", "Ctrl+Y", "Ctrl+Shift+Z"), context.session()::redo, context.session()::redoName);
        registry.add(edit("paste", "Ctrl+V"), window.dropTarget()::paste);
        registry.add(edit("settings", "Ctrl+Comma"), window.settings()::toggle);
        registry.add(
                edit("copy", "Ctrl+C").in(CommandScope.ARTICLE),
                () -> window.panes().withKeyboard().ifPresent(ReaderPane::copy));
        registry.add(
                edit("copy-cited", "Ctrl+Shift+C").in(CommandScope.ARTICLE),
                () -> window.panes().withKeyboard().ifPresent(ReaderPane::copyCited));
    }

    private static Command edit(String id, String... keys) {
        return Command.of(CommandGroup.EDIT, id, keys);
    }
}
