package org.variorum.analysis.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.analysis.language.WordList;
import org.variorum.model.text.TextSpan;

/**
 * Cuts a paragraph into sentences.
 *
 * <p>One pass over the text: every mark that can end a sentence is a candidate, and {@link BoundaryRules} decide from
 * its neighbours. The work grows linearly with the text. A sentence longer than {@value #MAX_LENGTH} units is cut at a
 * pause or space, for the stages after this one cost more than linear time in the length of a sentence.
 */
public final class SentenceSplitter {

    /** Longest sentence in UTF-16 units: about 400 words. */
    static final int MAX_LENGTH = 2_400;

    private final BoundaryRules rules;
    private final InlineLists lists = new InlineLists();
    private final GluedLines gluedLines = new GluedLines();

    /** A splitter for the language with the given code. */
    public SentenceSplitter(String language) {
        rules = new BoundaryRules(new Abbreviations(WordList.load(language, "abbreviations")));
    }

    /** Spans of the sentences of {@code text} in order, each without surrounding white space. */
    public List<TextSpan> split(String text) {
        List<TextSpan> sentences = new ArrayList<>();
        List<Integer> items = lists.starts(text);
        List<Integer> forced = Stream.concat(items.stream(), gluedLines.starts(text).stream()).sorted().toList();
        int start = 0;
        int nextForced = 0;
        for (int i = 0; i < text.length(); i++) {
            while (nextForced < forced.size() && forced.get(nextForced) <= i) {
                start = add(text, start, Math.max(start, forced.get(nextForced++)), sentences);
            }
            if (Terminators.isTerminator(text.charAt(i))) {
                Candidate candidate = Candidate.at(text, start, i);
                boolean marker = !items.isEmpty() && lists.isMarkerEnd(text, i, items);
                if (!marker && rules.isBoundary(candidate)) {
                    start = add(text, start, candidate.end(), sentences);
                }
                i = candidate.runEnd() - 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static int add(String text, int from, int to, List<TextSpan> sentences) {
        int start = from;
        while (start < to && Terminators.isSpace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Terminators.isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (end - start > MAX_LENGTH) {
            int cut = cut(text, start);
            sentences.add(new TextSpan(start, trimmedEnd(text, start, cut)));
            start = cut;
            while (start < end && Terminators.isSpace(text.charAt(start))) {
                start++;
            }
        }
        if (end > start) {
            sentences.add(new TextSpan(start, end));
        }
        return to;
    }

    private static int trimmedEnd(String text, int start, int cut) {
        int end = cut;
        while (end > start + 1 && Terminators.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int cut(String text, int start) {
        int limit = start + MAX_LENGTH;
        int space = -1;
        for (int i = limit - 1; i > start + MAX_LENGTH / 2; i--) {
            if (!Terminators.isSpace(text.charAt(i))) {
                continue;
            }
            if (";,:".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
            space = Math.max(space, i);
        }
        if (space > 0) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
