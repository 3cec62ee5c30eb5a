package org.variorum.app.view;

/** What stands beside the articles. Each has a command {@code side-<code>} and a name {@code side.<code>}. */
public enum SideChoice {
    /** The list of facts. */
    FACTS("facts"),
    /** The queue of what is to be decided. */
    REVIEW("review"),
    /** What was done, by whom and when. */
    HISTORY("history");

    private final String code;

    SideChoice(String code) {
        this.code = code;
    }

    /** The name used in commands and message keys. */
    public String code() {
        return code;
    }

    /** Name of the command that shows it. */
    public String command() {
        return "side-" + code;
    }
}
