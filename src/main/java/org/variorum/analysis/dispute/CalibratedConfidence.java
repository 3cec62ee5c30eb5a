package org.variorum.analysis.dispute;

import java.util.Map;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.language.WordList;

/**
 * A logistic function over {@link CandidateFeatures}, its weights fitted on labelled pairs and read from
 * {@code dispute-weights.txt}. A feature without a weight counts nothing, so that a rule without examples keeps its own
 * confidence.
 */
public final class CalibratedConfidence implements Confidence {

    private final Map<String, String> weights;

    private CalibratedConfidence(Map<String, String> weights) {
        this.weights = weights;
    }

    /** The committed weights of a language. */
    public static CalibratedConfidence load(String language) {
        return new CalibratedConfidence(WordList.load(language, "dispute-weights").values("weights"));
    }

    @Override
    public double of(Finding finding, Contrast contrast, boolean inMany) {
        double sum = weight("intercept");
        for (Map.Entry<String, Double> feature
                : CandidateFeatures.of(finding, contrast, inMany).values().entrySet()) {
            sum += weight(feature.getKey()) * feature.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private double weight(String name) {
        String weight = weights.get(name);
        return weight == null ? 0 : Double.parseDouble(weight);
    }
}
