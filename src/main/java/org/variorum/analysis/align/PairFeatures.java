package org.variorum.analysis.align;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.variorum.analysis.encode.Vectors;
import org.variorum.model.claim.Quantity;

/**
 * What speaks for and against two statements being about the same fact, as named numbers between about 0 and 1.
 *
 * @param values one per name, in the order of {@link #NAMES}
 */
record PairFeatures(double[] values) {

    /** The features' names, as the weights' file writes them. */
    static final List<String> NAMES = List.of(
            "cosine", "cosine-in-context", "concept-overlap", "concept-containment", "name-overlap", "names-apart",
            "number-shared", "numbers-apart", "number-on-one-side", "predicate-shared", "length-ratio", "centring",
            "words-matched", "verb-matched", "words-answered", "lemmas-low", "lemmas-high", "verbs-low", "verbs-high",
            "no-verbs", "names-low", "no-names", "numerals-low", "no-numerals");

    /** Place of the first feature that needs the words set beside each other; these come last. */
    static final int FIRST_OF_WORDS = NAMES.indexOf("words-matched");

    static PairFeatures of(Statement first, Statement second, Statements workspace) {
        return of(first, second, workspace, true);
    }

    /** The features; those of single words are 0 when they are not asked for. */
    static PairFeatures of(Statement first, Statement second, Statements workspace, boolean words) {
        double[] values = Arrays.copyOf(ofWholes(first, second, workspace), NAMES.size());
        if (words) {
            double[] ofWords = ofWords(new WordAlignment(first.words(), second.words()));
            System.arraycopy(ofWords, 0, values, FIRST_OF_WORDS, ofWords.length);
        }
        return new PairFeatures(values);
    }

    private static double[] ofWholes(Statement first, Statement second, Statements workspace) {
        double shared = sharedWeight(first.concepts(), second.concepts(), workspace);
        double firstWeight = workspace.conceptWeight(first);
        double secondWeight = workspace.conceptWeight(second);
        double names = sharedWeight(first.names(), second.names(), workspace);
        double firstNames = workspace.nameWeight(first);
        double secondNames = workspace.nameWeight(second);
        boolean number = sharesNumber(first.quantities(), second.quantities());
        boolean bothNumbers = !first.quantities().isEmpty() && !second.quantities().isEmpty();
        return new double[] {
            Vectors.dot(first.vector(), second.vector()),
            Vectors.dot(first.inContext(), second.inContext()),
            ratio(shared, firstWeight + secondWeight - shared),
            ratio(shared, Math.min(firstWeight, secondWeight)),
            ratio(names, firstNames + secondNames - names),
            flag(firstNames > 0 && secondNames > 0 && names == 0),
            flag(number),
            flag(bothNumbers && !number),
            flag(first.quantities().isEmpty() != second.quantities().isEmpty()),
            flag(!Collections.disjoint(first.predicates(), second.predicates())),
            ratio(Math.min(first.length(), second.length()), Math.max(first.length(), second.length())),
            workspace.centring(),
        };
    }

    private static double[] ofWords(WordAlignment words) {
        WordAlignment.Shares lemmas = words.lemmas();
        WordAlignment.Shares verbs = words.verbs();
        WordAlignment.Shares names = words.names();
        WordAlignment.Shares numerals = words.numbers();
        return new double[] {
            words.strongPairs(), flag(words.strongVerbs()), words.dice(), lemmas.low(), lemmas.high(), verbs.low(),
            verbs.high(), flag(verbs.none()), names.low(), flag(names.none()), numerals.low(), flag(numerals.none()),
        };
    }

    private static double ratio(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }

    private static double sharedWeight(int[] first, int[] second, Statements workspace) {
        double sum = 0;
        int left = 0;
        int right = 0;
        while (left < first.length && right < second.length) {
            int order = Integer.compare(first[left], second[right]);
            if (order == 0) {
                sum += workspace.weight(first[left]);
            }
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    private static boolean sharesNumber(List<Quantity> first, List<Quantity> second) {
        for (Quantity one : first) {
            for (Quantity other : second) {
                if (one.role().equals(other.role()) && one.pragmatic().overlaps(other.pragmatic())) {
                    return true;
                }
            }
        }
        return false;
    }
}
