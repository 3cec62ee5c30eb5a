package org.variorum.app.export;

/**
 * What a reader wants to pass on.
 *
 * @param quotationsOnly whether articles are cut down to what the comparison quotes of them
 * @param redacted whether the names of sources are replaced by their sigla everywhere
 * @param withWorkspace whether a format that can carry the whole workspace does, so that it comes back as it was; never
 *     when something is left out on purpose
 */
public record ExportOptions(boolean quotationsOnly, boolean redacted, boolean withWorkspace) {

    /** Whole texts and all names, and the workspace to come back. */
    public static final ExportOptions EVERYTHING = new ExportOptions(false, false, true);

    /** Whole texts and all names. */
    public static final ExportOptions PLAIN = new ExportOptions(false, false, false);
}
