package org.variorum.app.command;

/** Where the keys of a command are heard. Scopes other than the window may use the same keys as each other. */
public enum CommandScope {
    /** Everywhere. */
    WINDOW,
    /** While the keyboard is in an article. */
    ARTICLE,
    /** While the keyboard is in the list of facts. */
    FACTS;

    /** Whether there is a place where keys of both are heard. */
    public boolean meets(CommandScope other) {
        return this == other || this == WINDOW || other == WINDOW;
    }
}
