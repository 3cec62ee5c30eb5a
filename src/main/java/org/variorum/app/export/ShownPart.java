package org.variorum.app.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.filter.FactList;
import org.variorum.app.filter.FactOrder;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportInput;

/**
 * The part of a comparison that a reader sees: some sources, and of what these say the facts that pass the filter.
 *
 * @param leftOut sources that the reader has left out; nothing of theirs is passed on
 * @param filter which facts pass
 * @param order in which order they come
 */
public record ShownPart(Set<ArticleId> leftOut, FactFilter filter, FactOrder order) {

    /** All sources, all facts. */
    public static final ShownPart WHOLE = new ShownPart(Set.of(), FactFilter.ALL, FactOrder.IMPORTANCE);

    private static final String CODE = ExportInput.PART;

    public ShownPart {
        SortedSet<ArticleId> sorted = new TreeSet<>(leftOut);
        leftOut = Collections.unmodifiableSortedSet(sorted);
    }

    /** Whether a workspace is such a part of another. */
    static boolean isPart(Workspace workspace) {
        return workspace.problems().stream().anyMatch(ShownPart::isNotice);
    }

    /** Whether a problem says so. */
    static boolean isNotice(Problem problem) {
        return problem.code().equals(CODE);
    }

    /** That part of the workspace, which says that it is one; the workspace itself when that is all of it. */
    public Workspace of(Workspace workspace, Wording wording) {
        Comparison whole = workspace.comparison();
        Comparison sources = whole.without(leftOut);
        FactList facts = new FactList(wording);
        facts.show(new ComparisonIndex(sources, workspace.decisions()));
        facts.filterBy(filter);
        facts.sortBy(order);
        Comparison part = sources.only(facts.shown().get());
        int all = whole.facts().size();
        if (part.articles().size() == whole.articles().size() && part.facts().size() == all) {
            return workspace.withComparison(part);
        }
        return cut(workspace, part).withProblems(problems(workspace, Problem.of(
                CODE, Severity.NOTE, "",
                Integer.toString(part.facts().size()), Integer.toString(all),
                Integer.toString(part.articles().size()), Integer.toString(whole.articles().size()))));
    }

    private List<Problem> problems(Workspace workspace, Problem more) {
        Set<String> files = workspace.articles().stream()
                .filter(article -> leftOut.contains(article.id()))
                .map(Article::file)
                .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>(workspace.problems());
        problems.removeIf(problem -> files.contains(problem.place()));
        problems.add(more);
        return problems;
    }

    private Workspace cut(Workspace workspace, Comparison part) {
        Corrected all = workspace.corrected();
        Set<ArticleKey> gone = leftOut.stream()
                .filter(all.keys()::containsKey)
                .map(all.keys()::get)
                .collect(Collectors.toSet());
        Map<ArticleId, ArticleKey> keys = all.keys().entrySet().stream()
                .filter(entry -> !leftOut.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        PartDecisions decisions = new PartDecisions(workspace, part, gone);
        Corrected corrected = new Corrected(
                workspace.articles().stream().filter(article -> !leftOut.contains(article.id())).toList(),
                part, decisions.decisions(), decisions.orphans(), keys,
                all.included().stream().filter(article -> !leftOut.contains(article)).toList());
        return new Workspace(
                corrected.articles(), workspace.found(), workspace.numbers(), decisions.log(), corrected,
                workspace.problems());
    }
}
