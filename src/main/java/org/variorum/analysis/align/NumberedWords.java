package org.variorum.analysis.align;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Different words as numbers, for finding out fast how many two texts share. Only sets from one {@link Numbering} can
 * be set against each other.
 */
public final class NumberedWords {

    private static final int BITS = Long.SIZE - 1;

    private final int[] numbers;
    /** One bit per word, several words to a bit: sets without a common bit have no common word. */
    private final long bits;

    private NumberedWords(int[] numbers) {
        this.numbers = numbers;
        this.bits = Arrays.stream(numbers).mapToLong(number -> 1L << (number & BITS))
                .reduce(0, (one, other) -> one | other);
    }

    /** Share of the poorer set's words that both have; 0 when it has none. */
    public double shareOfPoorer(NumberedWords other) {
        int poorer = Math.min(numbers.length, other.numbers.length);
        return (bits & other.bits) == 0 ? 0 : (double) common(other) / poorer;
    }

    private int common(NumberedWords other) {
        int common = 0;
        int left = 0;
        int right = 0;
        while (left < numbers.length && right < other.numbers.length) {
            int own = numbers[left];
            int others = other.numbers[right];
            common += own == others ? 1 : 0;
            left += own <= others ? 1 : 0;
            right += own >= others ? 1 : 0;
        }
        return common;
    }

    /** Gives every word its number, in the order in which they are met. For one thread. */
    public static final class Numbering {

        private final Map<String, Integer> numbers = new HashMap<>();

        /** The different words of the collection. */
        public NumberedWords of(Collection<String> words) {
            return new NumberedWords(words.stream()
                    .mapToInt(word -> numbers.computeIfAbsent(word, added -> numbers.size()))
                    .distinct().sorted().toArray());
        }
    }
}
