package org.variorum.store.export;

import java.nio.charset.StandardCharsets;
import java.util.Set;

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

    /** What of a comparison a file of this format holds. */
    Set<Content> carries();

    /**
     * The beginning of what this format made, as lines that a person can read before it is written.
     *
     * @param content the whole file
     */
    default String preview(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The comparison in this format, or the reason why it could not be made. */
    ExportResult export(ExportInput input);
}
