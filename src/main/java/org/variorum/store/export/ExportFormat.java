package org.variorum.store.export;

/**
 * One format that a comparison can leave in.
 *
 * <p>A format is a pure function: the same input gives the same bytes, on every machine and every day. It checks what
 * it made before it hands it out, so that a file that exists is a file that others can read.
 */
public interface ExportFormat {

    /** The format's name as people know it, such as {@code HTML}. */
    String name();

    /** The file name extension without a dot. */
    String extension();

    /** The format's name on the command line; no two formats share one. */
    default String code() {
        return extension();
    }

    /** The comparison in this format, or the reason why it could not be made. */
    ExportResult export(ExportInput input);
}
