package org.variorum.app.filter;

/** What facts can be filtered by. The groups are joined by "and", the chips of one by "or". */
public enum FilterGroup {
    /** How the sources stand: a status code. */
    STATUS("status"),
    /** How they differ: a message code such as {@code dispute.quantity}. */
    KIND("kind"),
    /** Who states it: a siglum. */
    SOURCE("source"),
    /** Whether two independent origins state it: {@code independent}, {@code copied} or {@code alone}. */
    ORIGIN("origin"),
    /** Whose word it is: {@code own}, {@code official}, {@code witness}, {@code publisher}, {@code unnamed}. */
    VOICE("voice");

    private final String code;

    FilterGroup(String code) {
        this.code = code;
    }

    /** The name used in message keys. */
    public String code() {
        return code;
    }
}
