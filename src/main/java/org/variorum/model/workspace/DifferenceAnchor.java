package org.variorum.model.workspace;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * By what a correction finds its dispute or nuance again: in its fact, by the claims that are set against each other.
 *
 * @param fact the fact
 * @param kind code of the dispute's or nuance's kind when the correction was made
 * @param between the pairs of claims; one that is still there suffices
 */
public record DifferenceAnchor(FactAnchor fact, String kind, List<Pair> between) {

    public DifferenceAnchor {
        between = List.copyOf(between);
    }

    /** The same with its claims elsewhere. */
    public DifferenceAnchor mapped(UnaryOperator<Anchor> move) {
        return new DifferenceAnchor(fact.mapped(move), kind, between.stream()
                .map(pair -> new Pair(move.apply(pair.first()), move.apply(pair.second())))
                .toList());
    }

    /**
     * Two claims that are set against each other.
     *
     * @param first the one of the source that is shown first
     * @param second the other
     */
    public record Pair(Anchor first, Anchor second) {}
}
