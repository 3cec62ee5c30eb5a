package org.variorum.analysis.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a sentence outside quotation marks, in their order, for telling copied wording from a shared topic.
 *
 * <p>Names and numbers are common property of all who report an event, and so are the few words around them. What two
 * writers seldom arrive at independently is a run of several words with plain ones among them. Whoever rewrites a text
 * leaves such runs in one sentence or another, however much is edited and moved.
 *
 * @param words in lower case, at most {@link #MOST}
 * @param plain whether each is a word of some length that is neither a name nor a number
 */
record OwnWords(List<String> words, List<Boolean> plain) {

    private static final int MOST = 150;
    private static final int SHORTEST_PLAIN = 4;
    private static final int SHORTEST_RUN = 4;
    private static final int LEAST_PLAIN = 3;

    /** The words of the sentence. */
    static OwnWords of(String sentence) {
        List<String> words = new ArrayList<>();
        List<Boolean> plain = new ArrayList<>();
        for (String word : ReuseFinder.outsideQuotations(sentence).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && words.size() < MOST) {
                boolean ordinary = word.length() >= SHORTEST_PLAIN && word.chars().noneMatch(Character::isDigit)
                        && Character.isLowerCase(word.codePointAt(0));
                words.add(word.toLowerCase(Locale.ROOT));
                plain.add(ordinary);
            }
        }
        return new OwnWords(List.copyOf(words), List.copyOf(plain));
    }

    /** Whether both have a run of words in which some are plain. Symmetric but for names. */
    boolean shareWording(OwnWords other) {
        int[] before = new int[other.words.size() + 1];
        for (int mine = 0; mine < words.size(); mine++) {
            int[] here = new int[other.words.size() + 1];
            for (int theirs = 0; theirs < other.words.size(); theirs++) {
                here[theirs + 1] = words.get(mine).equals(other.words.get(theirs)) ? before[theirs] + 1 : 0;
                if (here[theirs + 1] >= SHORTEST_RUN && plainBefore(mine, here[theirs + 1]) >= LEAST_PLAIN) {
                    return true;
                }
            }
            before = here;
        }
        return false;
    }

    private long plainBefore(int last, int length) {
        return plain.subList(last + 1 - length, last + 1).stream().filter(word -> word).count();
    }
}
