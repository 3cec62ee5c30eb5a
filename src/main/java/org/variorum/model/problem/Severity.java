package org.variorum.model.problem;

/** How much a {@link Problem} costs the reader. */
public enum Severity {
    /** Worth knowing; nothing is missing. */
    NOTE,
    /** Something is missing or uncertain, the rest stands. */
    WARNING,
    /** The thing named could not be used at all. */
    ERROR
}
