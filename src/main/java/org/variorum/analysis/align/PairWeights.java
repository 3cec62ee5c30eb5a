package org.variorum.analysis.align;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.analysis.language.WordList;

/**
 * A logistic function over {@link PairFeatures}, read from the committed list of weights.
 *
 * @param intercept the constant
 * @param weights one per feature
 * @param threshold the likeness from which on two statements are linked
 */
record PairWeights(double intercept, double[] weights, double threshold) {

    /** Two claims among all others of a workspace, where few pairs belong together, tell of the same fact. */
    static final String CLAIMS = "claims";

    /** Two sentences picked as a pair tell of the same fact, be it in contradiction. */
    static final String SAME_FACT = "same-fact";

    /** Two statements say the same with nothing of weight added or left out. */
    static final String RESTATEMENT = "restatement";

    /** The weights of a section of {@code alignment-weights.txt}; a feature that is not listed does not count. */
    static PairWeights load(String section) {
        Map<String, String> values = new TreeMap<>();
        for (String line : WordList.load("en", "alignment-weights").lines(section)) {
            int sign = line.indexOf('=');
            values.put(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
        }
        double[] weights = new double[PairFeatures.NAMES.size()];
        for (int index = 0; index < weights.length; index++) {
            weights[index] = Double.parseDouble(values.getOrDefault(PairFeatures.NAMES.get(index), "0"));
        }
        return new PairWeights(
                value(values, "intercept"), weights, value(values, "threshold"));
    }

    /** Whether the words of two statements need to be set beside each other at all. */
    boolean looksAtWords() {
        return Arrays.stream(weights, PairFeatures.FIRST_OF_WORDS, weights.length).anyMatch(weight -> weight != 0);
    }

    private static double value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("No weight for " + name);
        }
        return Double.parseDouble(value);
    }

    /** Likeness between 0 and 1. */
    double likeness(PairFeatures features) {
        double sum = intercept;
        for (int index = 0; index < weights.length; index++) {
            sum += weights[index] * features.values()[index];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
