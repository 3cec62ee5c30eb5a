package org.variorum.store.workspace;

import java.util.List;
import java.util.Optional;
import org.variorum.model.problem.Problem;

/**
 * What came of reading a {@code .variorum} file.
 *
 * @param workspace as much as could be read; empty when it is no such file or nothing is left of it
 * @param replaceable whether the file may be written again; not if it is damaged or of a later version, for then it
 *     holds more than was read
 * @param problems what is missing
 */
public record Opened(Optional<SavedWorkspace> workspace, boolean replaceable, List<Problem> problems) {

    public Opened {
        problems = List.copyOf(problems);
    }

    /** Nothing could be read. */
    static Opened nothing(Problem problem) {
        return new Opened(Optional.empty(), false, List.of(problem));
    }
}
