package org.variorum.app.command;

import java.util.List;

/**
 * Something the reader can do, however it is asked for.
 *
 * @param id its name, such as {@code next-dispute}; its title is the message {@code command.<id>}
 * @param group its menu
 * @param keys default keys as {@code Ctrl+Shift+P}; the first is shown in menus; {@code Ctrl} is Command on a Mac
 */
public record Command(String id, CommandGroup group, List<String> keys) {

    public Command {
        keys = List.copyOf(keys);
    }

    /** Key of its title in the window's message bundle. */
    public String titleKey() {
        return "command." + id;
    }
}
