package org.variorum.store.export.rewrite;

import java.util.List;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;

/**
 * A text with stretches of it replaced, and where its spans lie then.
 *
 * <p>A replaced stretch is one piece: a span that begins or ends inside of it takes in all of what replaces it.
 */
final class TextRewrite {

    /**
     * A stretch to replace.
     *
     * @param span where it lies in the old text
     * @param words what stands there in the new one
     */
    record Replacement(TextSpan span, String words) {}

    private final List<Replacement> replacements;
    private final int[] newStarts;
    private final SourceText text;

    /** Replaces stretches that are in order and do not overlap. */
    TextRewrite(SourceText old, List<Replacement> replacements) {
        this.replacements = List.copyOf(replacements);
        newStarts = new int[replacements.size()];
        StringBuilder result = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < newStarts.length; i++) {
            Replacement replacement = replacements.get(i);
            result.append(old.value(), copied, replacement.span().start());
            newStarts[i] = result.length();
            result.append(replacement.words());
            copied = replacement.span().end();
        }
        text = new SourceText(result.append(old.value(), copied, old.length()).toString());
    }

    /** The new text. */
    SourceText text() {
        return text;
    }

    /** Where the span of the old text lies in the new one. */
    TextSpan map(TextSpan span) {
        int start = position(span.start(), false);
        return new TextSpan(start, Math.max(start, position(span.end(), !span.isEmpty())));
    }

    /** Whether no end of the span lies in a replaced stretch. */
    boolean keeps(TextSpan span) {
        return replacements.stream().noneMatch(replacement -> replacement.span().overlaps(span));
    }

    private int position(int old, boolean end) {
        int last = lastBefore(end ? old - 1 : old);
        if (last < 0) {
            return old;
        }
        Replacement replacement = replacements.get(last);
        int newEnd = newStarts[last] + replacement.words().length();
        if (old >= replacement.span().end()) {
            return newEnd + old - replacement.span().end();
        }
        return end ? newEnd : newStarts[last];
    }

    /** The last replacement that starts at or before that place; -1 for none. */
    private int lastBefore(int place) {
        int low = 0;
        int high = replacements.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (replacements.get(middle).span().start() <= place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
