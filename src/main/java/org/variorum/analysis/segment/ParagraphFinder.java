package org.variorum.analysis.segment;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.article.Exclusion;
import org.variorum.model.text.TextSpan;

/**
 * Finds the blocks of text between line breaks, outside of excluded passages.
 *
 * <p>A line is a paragraph, but a block of lines that was wrapped at a fixed width (between blank lines) is one.
 */
final class ParagraphFinder {

    private static final int WRAPPED_MIN = 45;
    private static final int WRAPPED_MAX = 110;

    /** Spans without surrounding white space, in reading order. */
    List<TextSpan> find(String text, List<Exclusion> exclusions) {
        List<TextSpan> paragraphs = new ArrayList<>();
        int from = 0;
        for (Exclusion exclusion : exclusions) {
            int until = Math.min(exclusion.span().start(), text.length());
            if (until > from) {
                addLines(text, from, until, paragraphs);
            }
            from = Math.max(from, Math.min(exclusion.span().end(), text.length()));
        }
        addLines(text, from, text.length(), paragraphs);
        return paragraphs;
    }

    private static void addLines(String text, int from, int to, List<TextSpan> paragraphs) {
        List<TextSpan> block = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isLineBreak(text.charAt(i))) {
                TextSpan line = trim(text, start, i);
                if (line.isEmpty()) {
                    flush(text, block, paragraphs);
                } else {
                    block.add(line);
                }
                start = i + 1;
            }
        }
        flush(text, block, paragraphs);
    }

    private static void flush(String text, List<TextSpan> block, List<TextSpan> paragraphs) {
        if (block.size() > 1 && (isWrapped(text, block) || isBroken(text, block))) {
            paragraphs.add(block.getFirst().union(block.getLast()));
        } else {
            paragraphs.addAll(block);
        }
        block.clear();
    }

    /** Lines of about one width, most of which stop in the middle of a sentence. */
    private static boolean isWrapped(String text, List<TextSpan> block) {
        if (block.size() == 2 && !Character.isLowerCase(text.charAt(block.getLast().start()))) {
            return false;
        }
        int open = 0;
        for (TextSpan line : block.subList(0, block.size() - 1)) {
            if (line.length() < WRAPPED_MIN || line.length() > WRAPPED_MAX) {
                return false;
            }
            open += endsOpen(text, line) ? 1 : 0;
        }
        return open * 2 > block.size() - 1;
    }

    /** A sentence that a line break cuts in two: the first line open, the rest in lower case, a full stop at last. */
    private static boolean isBroken(String text, List<TextSpan> block) {
        if (endsOpen(text, block.getLast()) || !Character.isUpperCase(text.charAt(block.getFirst().start()))) {
            return false;
        }
        for (int i = 1; i < block.size(); i++) {
            if (!endsOpen(text, block.get(i - 1)) || !Character.isLowerCase(text.charAt(block.get(i).start()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsOpen(String text, TextSpan line) {
        char last = text.charAt(line.end() - 1);
        return Character.isLetterOrDigit(last) || last == ',' || last == '-';
    }

    private static TextSpan trim(String text, int from, int to) {
        int start = from;
        while (start < to && Terminators.isSpace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Terminators.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }
}
