package org.variorum.store.export;

import org.variorum.model.problem.Problem;

/** What came of an export. */
public sealed interface ExportResult {

    /**
     * The file's content, checked.
     *
     * @param content all of it; whoever receives it owns it
     */
    record Ready(byte[] content) implements ExportResult {}

    /**
     * The comparison could not be put in this format, or the output failed its own check.
     *
     * @param problem what is wrong
     */
    record Refused(Problem problem) implements ExportResult {}
}
