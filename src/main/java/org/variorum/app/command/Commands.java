package org.variorum.app.command;

/**
 * The commands of one area of the window. A command is one entry here, with its name, menu, keys and what it does, and
 * its title in the message bundle; menus, palette, shortcut sheet, settings and manual follow from that.
 */
@FunctionalInterface
public interface Commands {

    /** Adds them, in the order of their menus. */
    void addTo(CommandRegistry registry);
}
