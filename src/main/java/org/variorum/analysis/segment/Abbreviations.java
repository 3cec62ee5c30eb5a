package org.variorum.analysis.segment;

import java.util.Locale;
import java.util.SequencedSet;
import org.variorum.analysis.language.WordList;

/**
 * What is known of words that end in a full stop: whether a sentence may end there.
 *
 * <p>All lists are lower case and without the last full stop.
 */
final class Abbreviations {

    private final SequencedSet<String> beforeName;
    private final SequencedSet<String> beforeNumber;
    private final SequencedSet<String> months;
    private final SequencedSet<String> inside;
    private final SequencedSet<String> company;
    private final SequencedSet<String> clock;
    private final SequencedSet<String> openers;
    private final SequencedSet<String> afterClock;
    private final SequencedSet<String> beforeQuotation;

    Abbreviations(WordList list) {
        beforeName = list.words("before-name");
        beforeNumber = list.words("before-number");
        months = list.words("months");
        inside = list.words("inside");
        company = list.words("company");
        clock = list.words("clock");
        openers = list.words("openers");
        afterClock = list.words("after-clock");
        beforeQuotation = list.words("before-quotation");
    }

    /** The kind of the word that stands before a full stop. */
    Kind kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (inside.contains(lower)) {
            return Kind.INSIDE;
        } else if (clock.contains(lower)) {
            return Kind.CLOCK;
        } else if (beforeName.contains(lower)) {
            return Kind.BEFORE_NAME;
        } else if (months.contains(lower)) {
            return Kind.MONTH;
        } else if (beforeNumber.contains(lower)) {
            return Kind.BEFORE_NUMBER;
        } else if (company.contains(lower) || isDotted(lower)) {
            return Kind.MAY_END;
        } else if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return Kind.INITIAL;
        }
        return isUnpronounceable(lower) ? Kind.MAY_END : Kind.NONE;
    }

    /** Whether a capitalised word usually opens a sentence. */
    boolean opens(String word) {
        return openers.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word goes on with a clock time that ended in a full stop. */
    boolean goesOnWithTime(String word) {
        return afterClock.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a quotation after these words is their object: {@code said "We came. We saw."} */
    boolean takesQuotation(String before) {
        int end = before.length() - 1;
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(before.charAt(start - 1))) {
            start--;
        }
        return start < end && Terminators.isSpace(before.charAt(end))
                && beforeQuotation.contains(before.substring(start, end));
    }

    private static boolean isDotted(String word) {
        if (word.length() < 3 || word.length() > 11) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean shouldBeLetter = i % 2 == 0;
            if (shouldBeLetter ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    private static boolean isUnpronounceable(String word) {
        return word.length() >= 2 && word.length() <= 4
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z' && "aeiouy".indexOf(c) < 0);
    }

    /** How a full stop after a word is to be read. */
    enum Kind { NONE, INSIDE, BEFORE_NAME, BEFORE_NUMBER, MONTH, CLOCK, INITIAL, MAY_END }
}
