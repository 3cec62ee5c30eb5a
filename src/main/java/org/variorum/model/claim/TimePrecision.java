package org.variorum.model.claim;

/** How finely a wording fixes a time, from the finest to the coarsest. */
public enum TimePrecision {
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    /** A stretch bounded on one side only or of unknown length, such as "before the attack" or "recently". */
    OPEN
}
