package org.variorum.analysis.dispute.contrast;

import java.util.stream.IntStream;

/** How many letters must be inserted, deleted, replaced or swapped with the next to turn one word into another. */
public final class EditDistance {

    private EditDistance() {}

    /** The distance by optimal string alignment; cost grows with the product of the lengths. */
    public static int between(String first, String second) {
        int[] before = new int[second.length() + 1];
        int[] above = IntStream.rangeClosed(0, second.length()).toArray();
        for (int i = 1; i <= first.length(); i++) {
            int[] row = new int[second.length() + 1];
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                int cost = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + cost, 1 + Math.min(above[j], row[j - 1]));
                boolean swapped = i > 1 && j > 1 && first.charAt(i - 1) == second.charAt(j - 2)
                        && first.charAt(i - 2) == second.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = above;
            above = row;
        }
        return above[second.length()];
    }
}
