package org.variorum.app.export;

/**
 * What a reader wants to pass on.
 *
 * @param quotationsOnly whether articles are cut down to what the comparison quotes of them
 * @param redacted whether the names of sources are replaced by their sigla everywhere
 */
public record ExportOptions(boolean quotationsOnly, boolean redacted) {

    /** Whole texts and all names. */
    public static final ExportOptions EVERYTHING = new ExportOptions(false, false);
}
