package org.variorum.ui.shell;

import java.util.function.UnaryOperator;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.app.settings.LookSettings;
import org.variorum.app.settings.ReadingSettings;

/** What is shown, and how large. */
final class ViewCommands implements Commands {

    private static final int SCALING_STEP = 10;

    private final WindowContext context;
    private final MainWindow window;

    ViewCommands(WindowContext context, MainWindow window) {
        this.context = context;
        this.window = window;
    }

    @Override
    public void addTo(CommandRegistry registry) {
        registry.add(view("theme", "Ctrl+T"), () ->
                context.services().settings().change(now -> now.withTheme(now.theme().next())));
        registry.add(view("larger-text", "Ctrl+Plus", "Ctrl+Equals", "Ctrl+Add"), () ->
                reading(now -> now.withTextSize(now.textSize() + 1)));
        registry.add(view("smaller-text", "Ctrl+Minus", "Ctrl+Subtract"), () ->
                reading(now -> now.withTextSize(now.textSize() - 1)));
        registry.add(view("larger-window", "Ctrl+Shift+Plus", "Ctrl+Shift+Equals", "Ctrl+Shift+Add"), () ->
                scale(SCALING_STEP));
        registry.add(view("smaller-window", "Ctrl+Shift+Minus", "Ctrl+Shift+Subtract"), () -> scale(-SCALING_STEP));
        registry.add(view("quiet", "Ctrl+Shift+D"), () -> reading(now -> now.withQuiet(!now.quiet())));
        registry.add(view("ruler", "F9"), () -> reading(now -> now.withRuler(!now.ruler())));
        registry.add(view("problems", "Ctrl+P"), window::toggleProblems);
    }

    private static Command view(String id, String... keys) {
        return Command.of(CommandGroup.VIEW, id, keys);
    }

    private void reading(UnaryOperator<ReadingSettings> change) {
        context.services().settings().change(now -> now.with(change.apply(now.reading())));
    }

    private void scale(int hundredths) {
        context.services().settings().change(now -> {
            LookSettings look = now.look();
            return now.with(look.withScaling(look.scaling() + hundredths));
        });
    }
}
