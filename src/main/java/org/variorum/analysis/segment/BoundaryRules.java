package org.variorum.analysis.segment;

import java.util.regex.Pattern;

/**
 * Decides whether a sentence ends at a candidate, from the word before and the words after it.
 *
 * <p>Every rule reads a bounded window, so that the cost of a decision does not grow with the text.
 */
final class BoundaryRules {

    private static final int MAX_OBJECT = 200;
    private static final Pattern SIGNATURE =
            Pattern.compile("\\p{Lu}[\\p{Ll}'’-]+(?:\\s\\p{Lu}\\.)?\\s\\p{Lu}[\\p{L}'’-]+\\s*");

    private final Abbreviations abbreviations;

    BoundaryRules(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    boolean isBoundary(Candidate candidate) {
        if (candidate.isLast()) {
            return true;
        } else if (!candidate.hasSpace()) {
            return isGluedBoundary(candidate);
        } else if (continues(candidate)) {
            return false;
        } else if (candidate.isEllipsis()) {
            return startsLikeSentence(candidate) && !candidate.isOmission() && !insideBrackets(candidate)
                    && !insideObject(candidate);
        } else if (insideBrackets(candidate) || insideObject(candidate) || isSignature(candidate)) {
            return false;
        } else if (candidate.isSingleStop()) {
            return isStopBoundary(candidate);
        }
        return true;
    }

    private static boolean continues(Candidate candidate) {
        char next = candidate.nextChar();
        if (Character.isLowerCase(next)) {
            String word = candidate.wordAfter();
            boolean brand = word.length() > 2 && Character.isUpperCase(word.charAt(1));
            return !brand || candidate.hasCloser();
        }
        return ",;:)]}%&/".indexOf(next) >= 0
                || (isDash(next) && !(candidate.next() + 1 < candidate.text().length()
                        && Character.isLetterOrDigit(candidate.text().charAt(candidate.next() + 1))));
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—';
    }

    private static boolean startsLikeSentence(Candidate candidate) {
        String word = candidate.wordAfter();
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** Whether a bracket that opened in this sentence, not far back, is still open. */
    private static boolean insideBrackets(Candidate candidate) {
        int depth = 0;
        String text = candidate.text();
        for (int i = candidate.end() - 1; i >= Math.max(candidate.sentenceStart(), candidate.end() - 300); i--) {
            char c = text.charAt(i);
            if (c == ')' || c == ']') {
                depth++;
            } else if (c == '(' || c == '[') {
                depth--;
            }
            if (depth < 0) {
                int close = text.indexOf(c == '(' ? ')' : ']', candidate.end(),
                        Math.min(text.length(), candidate.end() + 300));
                return close >= 0;
            }
        }
        return false;
    }

    /** A short quotation straight after its verb, as in: said "We came. We saw." It is one part of the sentence. */
    private boolean insideObject(Candidate candidate) {
        String text = candidate.text();
        int from = Math.max(candidate.sentenceStart(), candidate.start() - MAX_OBJECT);
        int open = candidate.start() - 1;
        while (open > from && "\"“”".indexOf(text.charAt(open)) < 0) {
            open--;
        }
        if (open <= from || candidate.hasCloser() || text.charAt(open) == '”') {
            return false;
        }
        int limit = Math.min(text.length(), open + MAX_OBJECT);
        char close = text.charAt(open) == '“' ? '”' : '"';
        return limit > candidate.end()
                && text.indexOf(close, candidate.end(), limit) >= 0
                && abbreviations.takesQuotation(text.substring(Math.max(from, open - 12), open));
    }

    /** A name alone after the last full stop, which signs a quotation. */
    private static boolean isSignature(Candidate candidate) {
        String text = candidate.text();
        String rest = text.substring(candidate.next(), Math.min(text.length(), candidate.next() + 41));
        return rest.length() <= 40 && candidate.start() > candidate.sentenceStart() + 60
                && SIGNATURE.matcher(rest).matches();
    }

    /** "world.Today", "world.A man", "1,000.That" and wide marks; not "example.com", "3.5", "U.S." or "Jr.'s". */
    private boolean isGluedBoundary(Candidate candidate) {
        String text = candidate.text();
        char next = candidate.nextChar();
        char mark = text.charAt(candidate.runEnd() - 1);
        if (Terminators.isWide(mark)) {
            return true;
        }
        if (!Character.isUpperCase(next) || candidate.next() + 1 >= text.length()
                || !Character.isLetter(text.charAt(candidate.next() + 1)) || isAddress(candidate)) {
            return candidate.hasCloser() && Terminators.isOpener(next) && next != '\'' || isGluedArticle(candidate);
        }
        String before = candidate.wordBefore();
        if (before.isEmpty()) {
            return candidate.hasCloser() || mark != '.';
        }
        char last = before.charAt(before.length() - 1);
        return candidate.hasCloser() || mark != '.' || Character.isDigit(last)
                || (before.indexOf('.') < 0 && before.length() > 1 && Character.isLowerCase(last)
                        && Character.isLowerCase(text.charAt(candidate.next() + 1)));
    }

    /** "the group.A woman": a word of one letter that opens sentences, between a plain word and a space. */
    private boolean isGluedArticle(Candidate candidate) {
        String text = candidate.text();
        String before = candidate.wordBefore();
        String after = candidate.wordAfter();
        int end = candidate.next() + after.length();
        return after.length() == 1 && abbreviations.opens(after) && end < text.length()
                && Terminators.isSpace(text.charAt(end)) && before.length() > 2
                && before.chars().allMatch(Character::isLowerCase);
    }

    private static boolean isAddress(Candidate candidate) {
        String text = candidate.text();
        int from = candidate.start();
        while (from > 0 && from > candidate.start() - 80 && !Terminators.isSpace(text.charAt(from - 1))) {
            from--;
        }
        int to = candidate.start();
        while (to < text.length() && to < candidate.start() + 80 && !Terminators.isSpace(text.charAt(to))) {
            to++;
        }
        String glued = text.substring(from, to);
        return glued.indexOf('@') >= 0 || glued.contains("://") || glued.startsWith("www.");
    }

    private boolean isStopBoundary(Candidate candidate) {
        String before = candidate.wordBefore();
        String after = candidate.wordAfter();
        boolean opener = abbreviations.opens(after);
        return switch (abbreviations.kind(before)) {
            case NONE -> true;
            case INSIDE -> candidate.hasCloser() && opener;
            case BEFORE_NAME -> candidate.hasCloser() && opener;
            case BEFORE_NUMBER -> !startsWithDigit(after) && !(after.length() == 1 && !opener);
            case MONTH -> !startsWithDigit(after) && opener;
            case CLOCK -> !startsWithDigit(after) && endsAfterClock(candidate, after);
            case INITIAL -> opener && !(after.length() == 1 && after.charAt(0) != 'I') && !afterName(candidate);
            case MAY_END -> opener || candidate.hasCloser() || isNewSubject(candidate);
        };
    }

    private boolean endsAfterClock(Candidate candidate, String after) {
        if (after.isEmpty() || abbreviations.goesOnWithTime(after)) {
            return false;
        }
        boolean leadsIn = candidate.start() - candidate.sentenceStart() < 14 && !abbreviations.opens(after);
        return !leadsIn;
    }

    /** "John A. The" is no name: an initial after a capitalised word goes on only before another name. */
    private static boolean afterName(Candidate candidate) {
        String text = candidate.text();
        int i = candidate.start() - 1;
        while (i > candidate.sentenceStart() && Terminators.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i == candidate.sentenceStart();
    }

    /** After "U.S." and the like, a quotation opens a new sentence. */
    private static boolean isNewSubject(Candidate candidate) {
        char next = candidate.nextChar();
        return next == '“' || next == '"' || next == '«';
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }
}
