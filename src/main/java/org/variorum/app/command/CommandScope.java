package org.variorum.app.command;

/** Where the keys of a command are heard. Scopes other than the window may use the same keys as each other. */
public enum CommandScope {
    /** Everywhere. */
    WINDOW,
    /** While the keyboard is in an article. */
    ARTICLE,
    /** While the keyboard is in an article or on words of one that are quoted elsewhere. */
    QUOTED,
    /** While the keyboard is in the list of facts. */
    FACTS,
    /** While the keyboard is where facts are reviewed: in their list, the queue, the versions or an article. */
    REVIEW;

    /** Whether there is a place where keys of both are heard. */
    public boolean meets(CommandScope other) {
        return this == other || reachesOthers() || other.reachesOthers();
    }

    private boolean reachesOthers() {
        return this == WINDOW || this == REVIEW || this == QUOTED;
    }
}
