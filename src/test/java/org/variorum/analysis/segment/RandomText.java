package org.variorum.analysis.segment;

import java.util.List;
import java.util.Random;

/** Makes texts that look now like news, now like noise, from a seed. */
public final class RandomText {

    private static final List<String> PIECES = List.of("Two", "people", "were", "killed", "in", "Jan.", "3", ",", ".",
            " ",
            " ", "\n", "U.S.", "\"", "“", "”", "'", "(", ")", "[", "7:20 p.m.", "12", "1,200", "$", "million", "%",
                    "more than",
            "about", "a week before", "Monday", "the", "no one", "19-year-old", "-", "–", "...", "😀", "\ud83d", "é",
                    "م",
            "\u0130", "99999999999999999999", "0", "to", "and", "between", "ago", "0540 GMT", "2024-02-30",
                    "31/12/2023",
            "½", "dozens of", "last", "February 31", "one in five", "\u2028", "\t", "x".repeat(50));

    private RandomText() {}

    /** A text of so many pieces. */
    public static String of(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
