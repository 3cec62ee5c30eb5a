package org.variorum.app.session;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.problem.Problem;

/** The trouble that is shown with a workspace, in the order it came. */
final class ProblemList {

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> all() {
        return List.copyOf(problems);
    }

    void add(List<Problem> more) {
        problems.addAll(more);
    }

    void remove(Problem problem) {
        problems.removeIf(problem::equals);
    }

    void replace(List<Problem> others) {
        problems.clear();
        problems.addAll(others);
    }
}
