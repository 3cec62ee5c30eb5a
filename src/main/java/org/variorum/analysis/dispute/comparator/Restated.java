package org.variorum.analysis.dispute.comparator;

import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.model.text.TextSpan;

/**
 * How far two claims are the same sentence but for the words that are to decide between them.
 *
 * @param shared words of content that both have besides
 * @param all words of content that either has besides
 * @param poorer words of content of the claim that has fewer
 */
public record Restated(int shared, int all, int poorer) {

    private static final double NEARLY_ALL = 0.7;
    private static final double CONTAINED = 0.75;
    private static final int SOME = 2;
    private static final int SEVERAL = 3;

    /** The two claims without the given words. */
    public static Restated without(Contrast contrast, TextSpan mine, TextSpan theirs) {
        SortedSet<String> first = contrast.first().contentOutside(mine);
        SortedSet<String> second = contrast.second().contentOutside(theirs);
        SortedSet<String> all = new TreeSet<>(first);
        all.addAll(second);
        return new Restated(
                first.size() + second.size() - all.size(), all.size(), Math.min(first.size(), second.size()));
    }

    /** Whether nearly all other words are the same, so that nothing but the difference can explain it. */
    boolean nearlyAll() {
        return shared >= SOME && shared >= NEARLY_ALL * all;
    }

    /** Whether neither says anything besides that the other does not. */
    public boolean allOf() {
        return shared > 0 && shared == all;
    }

    /** The same of at least three words, where two may be an accident. */
    boolean severalOf() {
        return shared >= SEVERAL && nearlyAll();
    }

    /** Whether the longer claim says nearly all that the shorter one does, and more. */
    public boolean contained() {
        return shared >= SEVERAL && shared >= CONTAINED * poorer;
    }
}
