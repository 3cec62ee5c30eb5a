package org.variorum.app.export;

import org.variorum.model.problem.Problem;

/** What came of making a file. */
public sealed interface Drafted {

    /**
     * It can be written.
     *
     * @param draft the file
     */
    record Made(ExportDraft draft) implements Drafted {}

    /**
     * It cannot be made.
     *
     * @param problem why not
     */
    record Refused(Problem problem) implements Drafted {}
}
