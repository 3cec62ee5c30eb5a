package org.variorum.analysis.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.analysis.extract.attribution.SentenceAttributions;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;
import org.variorum.model.text.TextSpan;

/**
 * Sees to it that no number is lost between clauses: the nearest clause is stretched over one that lies in none, unless
 * it only counts who reports.
 */
final class ClauseCoverage {

    private static final String AGE = "age";

    private ClauseCoverage() {}

    static List<Clause> complete(
            List<Clause> clauses, SyntaxTree tree, List<Quantity> quantities, SentenceAttributions attributions) {
        List<Clause> complete = new ArrayList<>(clauses);
        for (Quantity quantity : quantities) {
            if (!clauses.isEmpty() && countsSources(tree, quantity, attributions)) {
                describedSource(tree, quantity).ifPresent(complete::add);
                continue;
            }
            boolean inside = complete.stream()
                    .anyMatch(clause -> tree.span(clause.first(), clause.last()).contains(quantity.span()));
            if (!inside) {
                stretch(complete, tree, quantity.span());
            }
        }
        complete.sort(Comparator.comparingInt(Clause::first).thenComparingInt(Clause::last));
        return List.copyOf(complete);
    }

    /** "several officials said": the number of sources is no part of what they say. */
    private static boolean countsSources(SyntaxTree tree, Quantity quantity, SentenceAttributions attributions) {
        int first = tree.firstAt(quantity.span().start());
        return attributions.contents().stream()
                .anyMatch(report -> report.separable() && report.reporting().get(first));
    }

    /** "said Doyle, 34": what is told of the source is a claim of its own. */
    private static Optional<Clause> describedSource(SyntaxTree tree, Quantity quantity) {
        int age = tree.firstAt(quantity.span().start());
        int last = age - 1;
        while (last >= 0 && tree.isPunctuation(last)) {
            last--;
        }
        int first = last;
        while (first > 0 && tree.isProperNoun(first - 1)) {
            first--;
        }
        return quantity.role().equals(AGE) && last >= 0 && tree.isProperNoun(last)
                ? Optional.of(new Clause(last, first, age)) : Optional.empty();
    }

    private static void stretch(List<Clause> clauses, SyntaxTree tree, TextSpan span) {
        int first = Math.min(tree.size() - 1, tree.firstAt(span.start()));
        int last = first;
        while (last + 1 < tree.size() && tree.token(last).end() < span.end()) {
            last++;
        }
        if (clauses.isEmpty()) {
            clauses.add(new Clause(tree.roots().isEmpty() ? first : tree.roots().getFirst(), 0, tree.size() - 1));
            return;
        }
        int from = first;
        Clause nearest = clauses.stream().min(Comparator.comparingInt((Clause clause) -> distance(clause, from))
                .thenComparingInt(Clause::first)).orElseThrow();
        clauses.set(clauses.indexOf(nearest), new Clause(
                nearest.head(), Math.min(nearest.first(), first), Math.max(nearest.last(), last)));
    }

    private static int distance(Clause clause, int token) {
        return clause.contains(token) ? 0 : Math.min(Math.abs(clause.first() - token), Math.abs(clause.last() - token));
    }
}
