package org.variorum.analysis.encode;

import java.util.Arrays;

/** The normalised characters of one word while it is read, and where each comes from in the text. */
final class Word {

    private static final String CONTINUATION = "##";

    private final StringBuilder characters = new StringBuilder(CONTINUATION);
    private int[] starts = new int[16];
    private int[] ends = new int[16];

    void add(int character, int start, int end) {
        int first = length();
        characters.appendCodePoint(character);
        if (length() > starts.length) {
            starts = Arrays.copyOf(starts, 2 * length());
            ends = Arrays.copyOf(ends, 2 * length());
        }
        Arrays.fill(starts, first, length(), start);
        Arrays.fill(ends, first, length(), end);
    }

    /** Length in UTF-16 units. */
    int length() {
        return characters.length() - CONTINUATION.length();
    }

    int codePoints() {
        return characters.codePointCount(CONTINUATION.length(), characters.length());
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The stretch as the vocabulary writes it: marked as a continuation unless it begins the word. */
    String piece(int from, int to) {
        if (from == 0) {
            return characters.substring(CONTINUATION.length(), CONTINUATION.length() + to);
        }
        return CONTINUATION + characters.substring(from + CONTINUATION.length(), to + CONTINUATION.length());
    }

    void clear() {
        characters.setLength(CONTINUATION.length());
    }
}
