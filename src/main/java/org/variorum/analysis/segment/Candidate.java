package org.variorum.analysis.segment;

/**
 * A place where a sentence may end: a run of marks, what closes after it, and what follows.
 *
 * @param text the paragraph
 * @param sentenceStart where the sentence that may end here began
 * @param start the first mark
 * @param runEnd the unit after the last mark, spaced full stops of an ellipsis included
 * @param end the unit after closing quotation marks, brackets and reference marks
 * @param next the next unit that is not white space; the length of the text when there is none
 */
record Candidate(String text, int sentenceStart, int start, int runEnd, int end, int next) {

    static Candidate at(String text, int sentenceStart, int start) {
        int runEnd = runEnd(text, start);
        int end = skipClosers(text, runEnd);
        int next = end;
        while (next < text.length() && Terminators.isSpace(text.charAt(next))) {
            next++;
        }
        return new Candidate(text, sentenceStart, start, runEnd, end, next);
    }

    private static int runEnd(String text, int start) {
        int i = start + 1;
        while (i < text.length()) {
            if (Terminators.isTerminator(text.charAt(i))) {
                i++;
            } else if (text.charAt(i) == ' ' && i + 1 < text.length() && text.charAt(i + 1) == '.'
                    && text.charAt(i - 1) == '.' && (i + 2 >= text.length() || !isDigit(text.charAt(i + 2)))) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static int skipClosers(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Terminators.isCloser(c) && !isApostrophe(text, i)) {
                i++;
            } else if (c == '[' && reference(text, i) > i) {
                i = reference(text, i);
            } else if (c == ' ' && i + 1 < text.length() && isSpacedCloser(text, i + 1)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isApostrophe(String text, int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '’') && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    private static boolean isSpacedCloser(String text, int i) {
        char c = text.charAt(i);
        return c == '”' || c == '»' || (c == '"' && i + 1 == text.length());
    }

    private static int reference(String text, int i) {
        int j = i + 1;
        while (j < text.length() && j < i + 5 && isDigit(text.charAt(j))) {
            j++;
        }
        return j > i + 1 && j < text.length() && text.charAt(j) == ']' ? j + 1 : i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean isLast() {
        return next >= text.length();
    }

    boolean hasSpace() {
        return next > end;
    }

    boolean hasCloser() {
        return end > runEnd;
    }

    boolean isSingleStop() {
        return runEnd == start + 1 && text.charAt(start) == '.';
    }

    boolean isEllipsis() {
        return text.charAt(start) == '…' || (runEnd - start >= 3 && text.charAt(start) == '.');
    }

    /** Spaced full stops, or an ellipsis after a full stop and a space: words left out inside a sentence. */
    boolean isOmission() {
        return runEnd - start == 5 && (text.startsWith(". . .", start) || text.startsWith(". ...", start));
    }

    char nextChar() {
        return text.charAt(next);
    }

    /** The word before the mark, full stops inside it included. */
    String wordBefore() {
        int i = start;
        while (i > sentenceStart && i > start - 30 && isWordChar(text.charAt(i - 1))) {
            i--;
        }
        return text.substring(i, start);
    }

    /** The word after it, without quotation marks or brackets before it. */
    String wordAfter() {
        int i = next;
        while (i < text.length() && Terminators.isOpener(text.charAt(i))) {
            i++;
        }
        int j = i;
        while (j < text.length() && j < i + 30 && Character.isLetterOrDigit(text.charAt(j))) {
            j++;
        }
        return text.substring(i, j);
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '°' || c == 'º';
    }
}
