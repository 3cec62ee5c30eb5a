package org.variorum.analysis.dispute.comparator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest common subsequence of two word lists. */
final class TokenAlignment {

    private TokenAlignment() {}

    /** Index pairs of the words that match, in order; cost grows with the product of the lengths. */
    static List<int[]> matches(List<String> first, List<String> second) {
        int[][] best = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                best[i][j] = first.get(i).equals(second.get(j))
                        ? best[i + 1][j + 1] + 1
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        List<int[]> matches = new ArrayList<>();
        for (int i = 0, j = 0; i < first.size() && j < second.size();) {
            if (first.get(i).equals(second.get(j))) {
                matches.add(new int[] {i++, j++});
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return Collections.unmodifiableList(matches);
    }
}
