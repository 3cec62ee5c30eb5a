package org.variorum.analysis.parse;

/**
 * A stretch of a sentence, before it is known to be a token.
 *
 * @param start first UTF-16 unit
 * @param end   one past the last
 */
record TextPiece(int start, int end) {

    String of(String text) {
        return text.substring(start, end);
    }

    int length() {
        return end - start;
    }
}
