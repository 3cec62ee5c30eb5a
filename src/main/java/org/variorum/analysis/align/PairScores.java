package org.variorum.analysis.align;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The likeness of pairs of statements: of the candidates at once, of others when they are asked for. */
final class PairScores {

    /** The likeness of statements on different events. */
    static final double VETO = -1;

    private final Statements statements;
    private final PairWeights weights;
    private final boolean ofWords;
    private final EventVeto veto;
    private final PairTable known = new PairTable();

    private PairScores(Statements statements, PairWeights weights, EventVeto veto) {
        this.statements = statements;
        this.weights = weights;
        this.ofWords = weights.looksAtWords();
        this.veto = veto;
    }

    /** Scores every candidate pair. */
    static PairScores of(Statements statements, BitSet[] candidates, PairWeights weights, EventVeto veto) {
        PairScores scores = new PairScores(statements, weights, veto);
        List<double[]> rows = IntStream.range(0, candidates.length).parallel()
                .mapToObj(first -> candidates[first].stream().filter(second -> second > first)
                        .mapToDouble(second -> scores.compute(first, second)).toArray())
                .toList();
        for (int first = 0; first < rows.size(); first++) {
            int column = 0;
            for (int second : candidates[first].stream().toArray()) {
                if (second > first) {
                    scores.known.put(scores.key(first, second), rows.get(first)[column++]);
                }
            }
        }
        return scores;
    }

    /** Whether the likeness of the two has been found already: always that of candidates. */
    boolean isKnown(int first, int second) {
        return known.contains(key(Math.min(first, second), Math.max(first, second)));
    }

    /** Likeness of two different statements, 0 to 1; below 0 when they are about different events. */
    double between(int first, int second) {
        int low = Math.min(first, second);
        int high = Math.max(first, second);
        long key = key(low, high);
        double score = known.get(key, Double.NaN);
        if (Double.isNaN(score)) {
            score = compute(low, high);
            known.put(key, score);
        }
        return score;
    }

    private double compute(int low, int high) {
        Statement first = statements.all().get(low);
        Statement second = statements.all().get(high);
        if (statements.inTwoLanguages(first, second)) {
            return AcrossLanguages.likeness(first, second);
        }
        if (veto.keepsApart(first, second)) {
            return VETO;
        }
        return weights.likeness(PairFeatures.of(first, second, statements, ofWords));
    }

    /** Numbers the pairs densely, so that their hashes spread. */
    private long key(int low, int high) {
        return (long) low * statements.all().size() + high;
    }
}
