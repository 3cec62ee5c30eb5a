package org.variorum.app.command;

/** The menu and the section of the shortcut sheet that a command belongs to. */
public enum CommandGroup {
    FILE("file"),
    EDIT("edit"),
    REVIEW("review"),
    MOVE("move"),
    FIND("find"),
    VIEW("view"),
    HELP("help");

    private final String code;

    CommandGroup(String code) {
        this.code = code;
    }

    /** The name used in message keys. */
    public String code() {
        return code;
    }
}
