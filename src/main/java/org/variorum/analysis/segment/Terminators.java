package org.variorum.analysis.segment;

/** The characters that matter at the end of a sentence, in all scripts that news comes in. */
final class Terminators {

    private static final String STRONG = "!?…。！？؟।‼⁇⁈⁉۔";
    private static final String CLOSERS = "\"”’'»›)]}";
    private static final String OPENERS = "\"“‘'«‹([{„‚";

    private Terminators() {}

    static boolean isTerminator(char c) {
        return c == '.' || STRONG.indexOf(c) >= 0;
    }

    /** Whether the mark ends a sentence even without a space after it. */
    static boolean isWide(char c) {
        return "。！？।۔".indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    /** White space, the no-break spaces included. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
