package org.variorum.model.claim;

/** What kind of thing a name stands for. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A people, religion or nationality used as a name: "Iranians", "Sunni". */
    GROUP,
    EVENT,
    OTHER
}
