package org.variorum.app.export;

import java.nio.file.Path;
import org.variorum.model.problem.Problem;

/** How far an export is. */
public sealed interface ExportState {

    /** The file is being made. */
    record Making() implements ExportState {}

    /**
     * The file can be written.
     *
     * @param draft the file
     */
    record Made(ExportDraft draft) implements ExportState {}

    /**
     * There is another file of that name, and whether it may be replaced is to be said.
     *
     * @param draft the file that would replace it
     * @param problem which file stands there
     */
    record Standing(ExportDraft draft, Problem problem) implements ExportState {}

    /**
     * It did not work.
     *
     * @param problem why not
     */
    record Failed(Problem problem) implements ExportState {}

    /**
     * It is written.
     *
     * @param file where
     */
    record Written(Path file) implements ExportState {}
}
