package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.analysis.extract.ExtractedClaim;

/** Turns a group of statements into a fact, its claims in the order of the articles' sigla. */
final class FactBuilder {

    private static final Comparator<ExtractedClaim> BY_ARTICLE_AND_PLACE = Comparator
            .comparing((ExtractedClaim claim) -> claim.claim().article())
            .thenComparing(claim -> claim.claim().span());

    /** By the first claim, then by the slot, then by size. */
    static final Comparator<AlignedFact> BY_FIRST_CLAIM = Comparator
            .comparing((AlignedFact fact) -> fact.claims().get(0), BY_ARTICLE_AND_PLACE)
            .thenComparing(fact -> fact.slot().kind())
            .thenComparing(fact -> fact.slot().role())
            .thenComparing(fact -> fact.claims().size())
            .thenComparing(fact -> fact.claims().toString());

    /** Facts with more claims than this state the likeness of neighbours only. */
    private static final int MAX_FULLY_LINKED = 60;

    /** Claims of two articles that answer one question are at least as alike as this. */
    private static final double ONE_QUESTION = 0.5;

    private final Statements statements;
    private final PairScores scores;

    FactBuilder(Statements statements, PairScores scores) {
        this.statements = statements;
        this.scores = scores;
    }

    AlignedFact build(Slot slot, List<Integer> group) {
        return build(slot, group, 0);
    }

    /** A fact of claims that answer one question. */
    AlignedFact typed(Slot slot, List<Integer> group) {
        return build(slot, group, ONE_QUESTION);
    }

    private AlignedFact build(Slot slot, List<Integer> group, double least) {
        List<Statement> members = group.stream().map(statements.all()::get)
                .sorted(Comparator.comparing(Statement::claim, BY_ARTICLE_AND_PLACE))
                .toList();
        List<AlignedFact.Link> links = new ArrayList<>();
        for (int first = 0; first < members.size(); first++) {
            int end = members.size() - 1;
            int last = members.size() <= MAX_FULLY_LINKED ? end : Math.min(first + 1, end);
            for (int second = first + 1; second <= last; second++) {
                double score = scores.between(members.get(first).position(), members.get(second).position());
                boolean apart = members.get(first).article() != members.get(second).article();
                links.add(new AlignedFact.Link(first, second, Math.max(apart ? least : 0, score)));
            }
        }
        return new AlignedFact(slot, members.stream().map(Statement::claim).toList(), links);
    }
}
