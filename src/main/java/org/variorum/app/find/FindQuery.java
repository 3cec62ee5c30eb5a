package org.variorum.app.find;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.text.TextSpan;

/**
 * What is looked for.
 *
 * @param words the words as typed
 * @param matchCase whether capitals matter
 * @param wholeWords whether a hit may not begin or end within a word
 */
public record FindQuery(String words, boolean matchCase, boolean wholeWords) {

    /** Looks for nothing. */
    public static final FindQuery NONE = new FindQuery("", false, false);

    /** The hits in a text, in reading order and without overlaps. */
    public List<TextSpan> in(String text) {
        String wanted = FoldedText.of(words.strip(), matchCase).value();
        List<TextSpan> hits = new ArrayList<>();
        if (wanted.isEmpty()) {
            return hits;
        }
        FoldedText folded = FoldedText.of(text, matchCase);
        int from = 0;
        for (int at = folded.value().indexOf(wanted); at >= 0; at = folded.value().indexOf(wanted, from)) {
            boolean hit = !wholeWords || isWhole(folded.value(), at, at + wanted.length());
            if (hit) {
                hits.add(folded.span(at, at + wanted.length()));
            }
            from = hit ? at + wanted.length() : at + 1;
        }
        return hits;
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean startsWord = start == 0 || !isInWord(text, start - 1) || !isInWord(text, start);
        boolean endsWord = end == text.length() || !isInWord(text, end - 1) || !isInWord(text, end);
        return startsWord && endsWord;
    }

    private static boolean isInWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
