package org.variorum.analysis.align;

import java.util.List;
import java.util.function.Predicate;

/**
 * How the content words of two statements answer each other: every word is set beside the word of the other side that
 * is nearest to it as it is read there.
 *
 * <p>Shares are given for the side that has more of them answered and for the side that has fewer: of a short
 * statement and a long one, the short one tells whether they have anything in common.
 */
final class WordAlignment {

    /** Cosine from which two words that are each other's nearest mean the same thing. */
    private static final float STRONG = 0.6f;

    /** What words without a counterpart to look for count as: as much as strangers have on average. */
    private static final double NOTHING_TO_COMPARE = 0.4;

    private final List<ContentWord> first;
    private final List<ContentWord> second;
    private final float[][] cosines;
    private final int[] nearestOfFirst;
    private final int[] nearestOfSecond;

    WordAlignment(List<ContentWord> first, List<ContentWord> second) {
        this.first = first;
        this.second = second;
        this.cosines = new float[first.size()][second.size()];
        this.nearestOfFirst = new int[first.size()];
        this.nearestOfSecond = new int[second.size()];
        for (int row = 0; row < first.size(); row++) {
            for (int column = 0; column < second.size(); column++) {
                cosines[row][column] = first.get(row).likeness(second.get(column));
                nearestOfFirst[row] = nearer(cosines[row][column], cosines[row][nearestOfFirst[row]], column,
                        nearestOfFirst[row]);
                nearestOfSecond[column] = nearer(cosines[row][column], cosines[nearestOfSecond[column]][column], row,
                        nearestOfSecond[column]);
            }
        }
    }

    private static int nearer(float cosine, float best, int candidate, int known) {
        return cosine > best ? candidate : known;
    }

    boolean isEmpty() {
        return first.isEmpty() || second.isEmpty();
    }

    /** Logarithm of one more than the pairs of words that mean the same thing, over that of ten. */
    double strongPairs() {
        int pairs = 0;
        for (int row = 0; row < first.size(); row++) {
            pairs += mutual(row) && cosines[row][nearestOfFirst[row]] > STRONG ? 1 : 0;
        }
        return Math.log1p(pairs) / Math.log(10);
    }

    /** Whether a verb of the first means the same thing as a word of the second, or the other way round. */
    boolean strongVerbs() {
        for (int row = 0; row < first.size(); row++) {
            int column = nearestOfFirst[row];
            if (mutual(row) && cosines[row][column] > STRONG
                    && (isVerb(first.get(row)) || isVerb(second.get(column)))) {
                return true;
            }
        }
        return false;
    }

    /** Likeness of the pairs of words that are each other's nearest, over the number of all words. */
    double dice() {
        double sum = 0;
        for (int row = 0; row < first.size(); row++) {
            sum += mutual(row) ? cosines[row][nearestOfFirst[row]] : 0;
        }
        return isEmpty() ? 0 : 2 * sum / (first.size() + second.size());
    }

    private boolean mutual(int row) {
        return !isEmpty() && nearestOfSecond[nearestOfFirst[row]] == row;
    }

    /** How much of either side's verbs is answered. */
    Shares verbs() {
        return shares(word -> word.kind() == ContentWord.Kind.VERB, false);
    }

    /** How much of either side's names is answered. */
    Shares names() {
        return shares(word -> word.kind() == ContentWord.Kind.NAME, false);
    }

    /** Which share of either side's numbers the other side has. */
    Shares numbers() {
        return shares(word -> word.kind() == ContentWord.Kind.NUMBER, true);
    }

    /** Which share of either side's words the other side has. */
    Shares lemmas() {
        return shares(word -> true, true);
    }

    private Shares shares(Predicate<ContentWord> chosen, boolean exactly) {
        double ofFirst = share(first, second, nearestOfFirst, chosen, exactly);
        double ofSecond = share(second, first, nearestOfSecond, chosen, exactly);
        if (ofFirst < 0 || ofSecond < 0) {
            double known = Math.max(ofFirst, ofSecond);
            return new Shares(
                    known < 0 ? NOTHING_TO_COMPARE : known, known < 0 ? NOTHING_TO_COMPARE : known, known < 0);
        }
        return new Shares(Math.min(ofFirst, ofSecond), Math.max(ofFirst, ofSecond), false);
    }

    /** Mean over the chosen words; below 0 when there are none. */
    private static double share(
            List<ContentWord> words, List<ContentWord> others, int[] nearest, Predicate<ContentWord> chosen,
            boolean exactly) {
        double sum = 0;
        int count = 0;
        for (int index = 0; index < words.size(); index++) {
            ContentWord word = words.get(index);
            if (chosen.test(word)) {
                count++;
                if (exactly) {
                    sum += others.stream().anyMatch(other -> other.lemma().equals(word.lemma())) ? 1 : 0;
                } else if (!others.isEmpty()) {
                    sum += word.likeness(others.get(nearest[index]));
                }
            }
        }
        return count == 0 ? -1 : sum / count;
    }

    private static boolean isVerb(ContentWord word) {
        return word.kind() == ContentWord.Kind.VERB || word.kind() == ContentWord.Kind.EMPTY_VERB;
    }

    /**
     * How much of either side is answered.
     *
     * @param low of the side that has less of it answered
     * @param high of the other
     * @param none whether neither side has such words
     */
    record Shares(double low, double high, boolean none) {}
}
