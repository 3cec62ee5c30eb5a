package org.variorum.ui.shell;

import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;

/** What the program can do, and how to ask for it. */
final class HelpCommands implements Commands {

    private final WindowContext context;
    private final MainWindow window;

    HelpCommands(WindowContext context, MainWindow window) {
        this.context = context;
        this.window = window;
    }

    @Override
    public void addTo(CommandRegistry registry) {
        registry.add(help("manual", "F1"), window.layers()::toggleManual);
        registry.add(help("palette", "Ctrl+Shift+P"), () ->
                window.layers().togglePalette(new PalettePlaces(context, window.panes())));
        registry.add(help("shortcuts", "Ctrl+Slash", "Ctrl+F1"), window.layers()::toggleShortcuts);
        registry.add(help("legend", "Shift+F1"), window.layers()::toggleLegend);
        registry.add(help("about"), window.layers()::toggleAbout);
    }

    private static Command help(String id, String... keys) {
        return Command.of(CommandGroup.HELP, id, keys);
    }
}
