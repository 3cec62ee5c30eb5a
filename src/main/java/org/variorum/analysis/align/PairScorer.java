package org.variorum.analysis.align;

import java.util.List;
import org.variorum.analysis.extract.AnalyzedArticle;

/**
 * How alike two articles of a sentence each are: the way in which the alignment is measured on pairs of sentences.
 *
 * <p>It runs the same encoding, features and weights as {@link FactAligner}.
 */
public final class PairScorer {

    /**
     * The verdict on a pair.
     *
     * @param likeness how likely the two tell of the same fact, 0 to 1
     * @param sameFact whether they would be linked
     * @param restatementLikeness how likely they say the same, 0 to 1
     * @param restatement whether one restates the other, with nothing of weight added or left out
     */
    public record Score(double likeness, boolean sameFact, double restatementLikeness, boolean restatement) {}

    private final ArticleEncoder encoder;
    private final PairWeights sameFact = PairWeights.load(PairWeights.SAME_FACT);
    private final PairWeights restatement = PairWeights.load(PairWeights.RESTATEMENT);

    /** A scorer that encodes with the given encoder. */
    public PairScorer(ArticleEncoder encoder) {
        this.encoder = encoder;
    }

    /** Compares two articles as wholes; symmetric. Articles without sentences are unlike everything. */
    public Score score(AnalyzedArticle first, AnalyzedArticle second) {
        Statements wholes = statements(first, second);
        if (wholes.all().size() < 2) {
            return new Score(0, false, 0, false);
        }
        PairFeatures features = PairFeatures.of(wholes.all().get(0), wholes.all().get(1), wholes);
        double likeness = sameFact.likeness(features);
        double same = restatement.likeness(features);
        return new Score(likeness, likeness >= sameFact.threshold(), same, same >= restatement.threshold());
    }

    private Statements statements(AnalyzedArticle first, AnalyzedArticle second) {
        return Statements.ofWholes(List.of(encoder.encode(first), encoder.encode(second)).stream()
                .sorted(EncodedArticle.BY_CONTENT).toList());
    }

    /** The named features of a pair, for the program that fits the weights; empty when there is nothing to compare. */
    double[] features(AnalyzedArticle first, AnalyzedArticle second) {
        Statements wholes = statements(first, second);
        return wholes.all().size() < 2
                ? new double[0]
                : PairFeatures.of(wholes.all().get(0), wholes.all().get(1), wholes).values();
    }
}
