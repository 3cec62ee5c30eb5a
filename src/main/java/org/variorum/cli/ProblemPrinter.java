package org.variorum.cli;

import java.util.List;
import org.variorum.app.problem.ProblemText;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Wording;

/**
 * Tells problems on standard error: what happened, what to do.
 *
 * @param terminal where to tell them
 * @param wording says them
 */
record ProblemPrinter(Terminal terminal, Wording wording) {

    /** Tells each problem on a line of its own. */
    void print(List<Problem> problems) {
        problems.forEach(this::print);
    }

    /** Tells one problem. */
    void print(Problem problem) {
        ProblemText text = ProblemText.of(problem, wording);
        terminal.err().println(text.message() + " " + text.remedy());
    }
}
