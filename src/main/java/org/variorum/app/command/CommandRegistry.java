package org.variorum.app.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.app.view.ViewChoice;

/**
 * All commands of a window and what they do there.
 *
 * <p>The list is fixed; the window binds an action to each. No two commands share a key.
 */
public final class CommandRegistry {

    private static final int NUMBERED_PANES = 9;

    private final List<Command> commands;
    private final Map<String, Runnable> actions = new TreeMap<>();

    /** All commands, none bound yet. */
    public CommandRegistry() {
        List<Command> all = new ArrayList<>(List.of(
                command("open", CommandGroup.FILE, "Ctrl+O"),
                command("add", CommandGroup.FILE, "Ctrl+Shift+O"),
                command("export", CommandGroup.FILE, "Ctrl+E"),
                command("undo", CommandGroup.FILE, "Ctrl+Z"),
                command("redo", CommandGroup.FILE, "Ctrl+Y", "Ctrl+Shift+Z"),
                command("close-comparison", CommandGroup.FILE, "Ctrl+W"),
                command("next-dispute", CommandGroup.MOVE, "Alt+Down", "F7"),
                command("previous-dispute", CommandGroup.MOVE, "Alt+Up", "Shift+F7"),
                command("next-pane", CommandGroup.MOVE, "F6"),
                command("previous-pane", CommandGroup.MOVE, "Shift+F6"),
                command("find-fact", CommandGroup.MOVE, "Ctrl+F"),
                command("restore", CommandGroup.MOVE, "Esc"),
                command("theme", CommandGroup.VIEW, "Ctrl+T"),
                command("larger-text", CommandGroup.VIEW, "Ctrl+Plus", "Ctrl+Equals"),
                command("smaller-text", CommandGroup.VIEW, "Ctrl+Minus"),
                command("quiet", CommandGroup.VIEW, "Ctrl+D"),
                command("ruler", CommandGroup.VIEW, "F9"),
                command("problems", CommandGroup.VIEW, "Ctrl+P"),
                command("shortcuts", CommandGroup.HELP, "Ctrl+Slash", "F1")));
        IntStream.rangeClosed(1, NUMBERED_PANES)
                .mapToObj(number -> command("pane-" + number, CommandGroup.MOVE, "Ctrl+" + number))
                .forEach(all::add);
        Stream.of(ViewChoice.values())
                .map(view -> command(view.command(), CommandGroup.VIEW, "Ctrl+Alt+" + (view.ordinal() + 1)))
                .forEach(all::add);
        commands = List.copyOf(all);
    }

    /** All commands, in the order of menus. */
    public Collection<Command> all() {
        return commands;
    }

    /** The commands of one menu. */
    public List<Command> of(CommandGroup group) {
        return commands.stream().filter(command -> command.group() == group).toList();
    }

    /** The command of that name. */
    public Command command(String id) {
        return commands.stream().filter(command -> command.id().equals(id)).findFirst().orElseThrow();
    }

    /** Says what a command does in this window. */
    public void bind(String id, Runnable action) {
        actions.put(command(id).id(), action);
    }

    /** Does it. A command that nothing is bound to does nothing. */
    public void run(String id) {
        actions.getOrDefault(command(id).id(), () -> {}).run();
    }

    private static Command command(String id, CommandGroup group, String... keys) {
        return new Command(id, group, List.of(keys));
    }
}
