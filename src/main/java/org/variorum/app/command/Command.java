package org.variorum.app.command;

import java.util.List;

/**
 * Something the reader can do, however it is asked for.
 *
 * @param id its name, such as {@code next-dispute}; its title is the message {@code command.<id>}
 * @param group its menu
 * @param scope where its keys are heard
 * @param keys default keys as {@code Ctrl+Shift+P}; the first is shown in menus; {@code Ctrl} is Command on a Mac
 */
public record Command(String id, CommandGroup group, CommandScope scope, List<String> keys) {

    public Command {
        keys = List.copyOf(keys);
    }

    /** A command whose keys are heard in the whole window. */
    public static Command of(CommandGroup group, String id, String... keys) {
        return new Command(id, group, CommandScope.WINDOW, List.of(keys));
    }

    /** The same with keys that are heard only there. */
    public Command in(CommandScope where) {
        return new Command(id, group, where, keys);
    }

    /** Key of its title in the window's message bundle. */
    public String titleKey() {
        return "command." + id;
    }
}
