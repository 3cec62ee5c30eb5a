package org.variorum.app.review;

import java.text.BreakIterator;
import java.util.Locale;
import org.variorum.model.text.TextSpan;

/**
 * Moves the ends of a passage by whole words.
 *
 * @param text the text it lies in
 */
public record WordEdges(String text) {

    /** The passage without white space at its ends and with the whole of each word that it cuts. */
    public TextSpan whole(TextSpan span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? span : endAt(startAt(new TextSpan(start, end), start), end);
    }

    /** The passage with its end one word further (1) or back (-1); as it is where that is not possible. */
    public TextSpan endMoved(TextSpan span, int step) {
        int end = step > 0 ? wordEndAfter(span.end()) : lastWordEndBefore(span.start(), span.end());
        return end > span.start() ? new TextSpan(span.start(), end) : span;
    }

    /** The passage with its start one word further (1) or back (-1), likewise. */
    public TextSpan startMoved(TextSpan span, int step) {
        int start = step > 0 ? wordStartAfter(span.start()) : wordStartBefore(span.start());
        return start < span.end() ? new TextSpan(start, span.end()) : span;
    }

    /** The passage with its end at that place, or at the end of the word that the place is in. */
    public TextSpan endAt(TextSpan span, int place) {
        int end = place;
        while (end > 0 && end < text.length() && isWord(end - 1) && isWord(end)) {
            end++;
        }
        return end > span.start() ? new TextSpan(span.start(), end) : span;
    }

    /** The passage with its start at that place, or at the start of the word that the place is in. */
    public TextSpan startAt(TextSpan span, int place) {
        int start = place;
        while (start > 0 && start < text.length() && isWord(start - 1) && isWord(start)) {
            start--;
        }
        return start < span.end() ? new TextSpan(start, span.end()) : span;
    }

    private int wordEndAfter(int place) {
        BreakIterator words = words();
        int end = words.following(Math.min(place, text.length() - 1));
        while (end != BreakIterator.DONE && !isWord(end - 1)) {
            end = words.next();
        }
        return end == BreakIterator.DONE ? place : end;
    }

    private int lastWordEndBefore(int from, int place) {
        BreakIterator words = words();
        int end = words.preceding(place);
        while (end > from && !isWord(end - 1)) {
            end = words.previous();
        }
        return end == BreakIterator.DONE ? place : end;
    }

    private int wordStartAfter(int place) {
        BreakIterator words = words();
        int start = words.following(Math.min(place, text.length() - 1));
        while (start != BreakIterator.DONE && start < text.length() && !isWord(start)) {
            start = words.next();
        }
        return start == BreakIterator.DONE || start >= text.length() ? place : start;
    }

    private int wordStartBefore(int place) {
        if (place == 0) {
            return place;
        }
        BreakIterator words = words();
        int start = words.preceding(place);
        while (start > 0 && !isWord(start)) {
            start = words.previous();
        }
        return start == BreakIterator.DONE ? place : start;
    }

    private boolean isWord(int place) {
        return Character.isLetterOrDigit(text.charAt(place));
    }

    private BreakIterator words() {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words;
    }
}
