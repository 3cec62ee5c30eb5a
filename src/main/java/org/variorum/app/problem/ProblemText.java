package org.variorum.app.problem;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;

/**
 * One problem in words.
 *
 * @param severity how much it costs
 * @param message what happened
 * @param remedy what to do
 */
public record ProblemText(Severity severity, String message, String remedy) {

    /** The problem as that wording says it. */
    public static ProblemText of(Problem problem, Wording wording) {
        return new ProblemText(problem.severity(), wording.say(problem.message()), wording.say(problem.remedy()));
    }

    /** All trouble of a workspace, met while importing and while comparing; the worst first. */
    public static List<ProblemText> of(Workspace workspace, Wording wording) {
        return Stream.concat(workspace.problems().stream(), workspace.comparison().problems().stream())
                .distinct()
                .map(problem -> of(problem, wording))
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .toList();
    }
}
