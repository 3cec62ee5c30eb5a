package org.variorum.analysis.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;
import org.variorum.model.text.TextSpan;

/** Sees to it that no number is lost between clauses: the nearest clause is stretched over one that lies in none. */
final class ClauseCoverage {

    private ClauseCoverage() {}

    static List<Clause> complete(List<Clause> clauses, SyntaxTree tree, List<Quantity> quantities) {
        List<Clause> complete = new ArrayList<>(clauses);
        for (Quantity quantity : quantities) {
            boolean inside = complete.stream()
                    .anyMatch(clause -> tree.span(clause.first(), clause.last()).contains(quantity.span()));
            if (!inside) {
                stretch(complete, tree, quantity.span());
            }
        }
        return List.copyOf(complete);
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
