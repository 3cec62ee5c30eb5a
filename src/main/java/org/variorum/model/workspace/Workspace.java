package org.variorum.model.workspace;

import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;

/**
 * Everything the reader works on: the articles, the latest comparison of them and what people corrected.
 *
 * <p>What is saved is what was imported, what the analysis found and the log; what is shown follows from these three.
 *
 * @param imported every article that was ever imported, as it came from its file; no two of one key
 * @param found what the analysis found; {@link Comparison#EMPTY} before it has run
 * @param numbers by which numbers the facts go, those of former analyses too
 * @param log what people did
 * @param corrected what follows
 * @param problems trouble met while importing
 */
public record Workspace(
        List<Article> imported,
        Comparison found,
        FactNumbers numbers,
        EditLog log,
        Corrected corrected,
        List<Problem> problems) {

    /** Nothing imported. */
    public static final Workspace EMPTY = of(List.of(), Comparison.EMPTY, List.of());

    public Workspace {
        imported = List.copyOf(imported);
        problems = List.copyOf(problems);
    }

    /** Articles and their first comparison without any correction. */
    public static Workspace of(List<Article> articles, Comparison comparison, List<Problem> problems) {
        FactNumbers numbers = FactNumbers.of(comparison);
        return new Workspace(articles, comparison, numbers, EditLog.EMPTY,
                Corrected.untouched(articles, comparison, numbers), problems);
    }

    /** The articles that are not removed, corrected. */
    public List<Article> articles() {
        return corrected.articles();
    }

    /** The comparison with the corrections on top. */
    public Comparison comparison() {
        return corrected.comparison();
    }

    /** What people decided and wrote. */
    public Decisions decisions() {
        return corrected.decisions();
    }

    /** The same workspace with only part of its comparison shown. */
    public Workspace withComparison(Comparison shown) {
        return new Workspace(imported, found, numbers, log, corrected.withComparison(shown), problems);
    }

    /** The same workspace with only the disputes of at least that confidence, and those people decided about. */
    public Workspace shownFrom(double minimum) {
        return withComparison(comparison().shownFrom(minimum));
    }

    /** The same workspace with other problems. */
    public Workspace withProblems(List<Problem> others) {
        return new Workspace(imported, found, numbers, log, corrected, others);
    }
}
