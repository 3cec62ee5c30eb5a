package org.variorum.analysis.parse;

import java.util.List;

/**
 * One trained classifier: its features, their weights and the labels it chooses from.
 *
 * @param templates which features to look at
 * @param weights   weight of each feature for each label
 * @param labels    the labels, in the order of their numbers
 */
record LinearModel(FeatureTemplates templates, SparseWeights weights, List<String> labels) {

    LinearModel {
        labels = List.copyOf(labels);
    }

    /** The score of every label in a situation. */
    float[] scores(FeatureTemplates.Places places) {
        float[] scores = new float[labels.size()];
        weights.add(templates.keys(places), scores);
        return scores;
    }

    /** The number of the label with the highest score; the first one of equals. */
    static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
