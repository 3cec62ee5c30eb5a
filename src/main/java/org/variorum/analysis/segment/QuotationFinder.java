package org.variorum.analysis.segment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.analysis.language.WordClasses;
import org.variorum.model.text.Paragraph;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.TextSpan;

/**
 * Finds verbatim quotations by their marks: straight and curly quotes, guillemets, German low quotes; over sentence
 * ends and nested.
 *
 * <p>Whether the words are speech, a title or scare quotes is not decided here. A quotation does not cross paragraphs:
 * where speech goes on, news repeats the opening mark, and each paragraph yields its own, not closed but for the last.
 * A single straight quote counts only where it cannot be an apostrophe.
 */
public final class QuotationFinder {

    private static final WordClasses WORDS = WordClasses.ENGLISH_GRAMMAR;
    private static final int MAX_DEPTH = 4;
    private static final String INCH_BEFORE = "0123456789";

    /** All quotations of the text's paragraphs in order of their start, outer ones before inner ones. */
    public List<Quotation> find(String text, SegmentedText segmented) {
        List<Quotation> quotations = new ArrayList<>();
        for (Paragraph paragraph : segmented.paragraphs()) {
            quotations.addAll(find(text, paragraph.span()));
        }
        return quotations;
    }

    /** The quotations inside one stretch of the text, in order of their start. */
    public List<Quotation> find(String text, TextSpan within) {
        List<Quotation> found = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = within.start(); i < within.end(); i++) {
            char mark = text.charAt(i);
            if (isQuote(mark)) {
                read(text, within, i, open, found);
            }
        }
        while (!open.isEmpty()) {
            Open last = open.removeLast();
            boolean reliable = last.mark != '\'' && last.mark != '‘' && open.isEmpty();
            if (reliable) {
                add(text, last, within.end(), false, found);
            }
        }
        Collections.sort(found, (a, b) -> a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : Integer.compare(b.span().end(), a.span().end()));
        return found;
    }

    private void read(String text, TextSpan within, int i, Deque<Open> open, List<Quotation> found) {
        char mark = text.charAt(i);
        Open match = matching(open, mark);
        if (match != null && mayClose(text, within, i)) {
            while (open.getLast() != match) {
                open.removeLast();
            }
            open.removeLast();
            add(text, match, i, true, found);
        } else if (mayOpen(text, within, i) && open.size() < MAX_DEPTH) {
            open.addLast(new Open(mark, i, open.size()));
        }
    }

    private static @Nullable Open matching(Deque<Open> open, char mark) {
        for (var it = open.descendingIterator(); it.hasNext();) {
            Open candidate = it.next();
            if (closers(candidate.mark).indexOf(mark) >= 0) {
                return candidate;
            }
        }
        return null;
    }

    private static String closers(char opening) {
        return switch (opening) {
            case '“' -> "”\"";
            case '„' -> "“”\"";
            case '«' -> "»";
            case '»' -> "«";
            case '‹' -> "›";
            case '‘' -> "’";
            case '‚' -> "‘’";
            case '\'' -> "'";
            case '"' -> "\"”";
            case '”' -> "”";
            default -> "";
        };
    }

    private static boolean mayOpen(String text, TextSpan within, int i) {
        char mark = text.charAt(i);
        boolean afterSpace = i == within.start() || Terminators.isSpace(text.charAt(i - 1))
                || Terminators.isOpener(text.charAt(i - 1)) || "-–—/".indexOf(text.charAt(i - 1)) >= 0;
        boolean beforeWord = i + 1 < within.end() && !Terminators.isSpace(text.charAt(i + 1));
        return switch (mark) {
            case '“', '„', '«', '‹' -> true;
            case '"' -> beforeWord && (afterSpace || INCH_BEFORE.indexOf(text.charAt(i - 1)) < 0);
            case '‘', '‚', '\'' -> afterSpace && beforeWord && !isElision(text, i);
            case '»', '”' -> afterSpace && beforeWord;
            default -> false;
        };
    }

    private static boolean mayClose(String text, TextSpan within, int i) {
        char mark = text.charAt(i);
        boolean afterSpace = i > within.start() && Terminators.isSpace(text.charAt(i - 1));
        boolean beforeLetter = i + 1 < within.end() && Character.isLetterOrDigit(text.charAt(i + 1));
        return switch (mark) {
            case '\'', '’', '‘' -> !afterSpace && !beforeLetter && !isPossessivePlural(text, within, i);
            case '"' -> !(afterSpace && beforeLetter);
            default -> true;
        };
    }

    /** "'90s" and "'em" open no quotation. */
    private static boolean isElision(String text, int i) {
        if (i + 2 >= text.length()) {
            return true;
        }
        String next = text.substring(i + 1, Math.min(text.length(), i + 4)).toLowerCase(Locale.ROOT);
        return Character.isDigit(text.charAt(i + 1))
                || WORDS.of("elided words").stream().anyMatch(word -> next.startsWith(word + " "))
                || WORDS.of("elided beginnings").stream().anyMatch(next::startsWith);
    }

    /** "the officers' cars": a single mark after an s, followed by a lower-case word, is an apostrophe. */
    private static boolean isPossessivePlural(String text, TextSpan within, int i) {
        return text.charAt(i - 1) == 's' && i + 2 < within.end() && text.charAt(i + 1) == ' '
                && Character.isLowerCase(text.charAt(i + 2));
    }

    private static boolean isQuote(char c) {
        return "\"“”„«»‹›‘’‚'".indexOf(c) >= 0;
    }

    private static void add(String text, Open open, int contentEnd, boolean closed, List<Quotation> found) {
        int end = closed ? contentEnd + 1 : contentEnd;
        int from = open.start + 1;
        while (from < contentEnd && Terminators.isSpace(text.charAt(from))) {
            from++;
        }
        int to = contentEnd;
        while (to > from && Terminators.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            found.add(new Quotation(new TextSpan(open.start, end), new TextSpan(from, to), open.depth, closed));
        }
    }

    private record Open(char mark, int start, int depth) {}
}
