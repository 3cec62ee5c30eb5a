package org.variorum.model.workspace;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;

/**
 * Everything the reader works on: the articles, the latest comparison of them and the corrections made.
 *
 * @param articles all imported articles, left-out ones included, as they came from their files
 * @param comparison the latest result; {@link Comparison#EMPTY} before the first analysis is done
 * @param edits the reader's corrections, oldest first
 * @param problems trouble met while importing
 */
public record Workspace(
        List<Article> articles, Comparison comparison, List<WorkspaceEdit> edits, List<Problem> problems) {

    /** Nothing imported. */
    public static final Workspace EMPTY = new Workspace(List.of(), Comparison.EMPTY, List.of(), List.of());

    public Workspace {
        articles = List.copyOf(articles);
        edits = List.copyOf(edits);
        problems = List.copyOf(problems);
    }

    /** The same workspace with a new result. */
    public Workspace withComparison(Comparison newComparison) {
        return new Workspace(articles, newComparison, edits, problems);
    }

    /** The same workspace with only the disputes of at least that confidence. */
    public Workspace shownFrom(double minimum) {
        return withComparison(comparison.shownFrom(minimum));
    }

    /** The same workspace with one more correction. */
    public Workspace with(WorkspaceEdit edit) {
        List<WorkspaceEdit> more = new ArrayList<>(edits);
        more.add(edit);
        return new Workspace(articles, comparison, more, problems);
    }
}
