package org.variorum.app.pane;

/** How far the panes move together. */
public enum FollowMode {
    /** They follow each other while one is scrolled, and a selection. */
    FOLLOW("follow"),
    /** They follow a selection only. */
    ON_SELECTION("selection"),
    /** Each stands where its reader put it. */
    FREE("free");

    private final String code;

    FollowMode(String code) {
        this.code = code;
    }

    /** The name used in message keys. */
    public String code() {
        return code;
    }

    /** The one that comes next when the reader goes through them. */
    public FollowMode next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
