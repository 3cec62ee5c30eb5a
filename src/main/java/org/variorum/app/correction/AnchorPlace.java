package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;

/**
 * Finds a quotation in a text again. The quotation must be there verbatim; where it is there more than once, or is
 * short, its surroundings must speak for one place. Below {@link #LEAST_CONTEXT} there is no guess: an honest orphan is
 * better than a correction on the wrong words.
 */
public final class AnchorPlace {

    /** The least share of the former surroundings that must stand around the place, 0 to 1. */
    public static final double LEAST_CONTEXT = 0.5;

    /** A quotation of so many units that stands in the text once needs no surroundings. */
    public static final int SPEAKS_FOR_ITSELF = 32;

    private AnchorPlace() {}

    /** Where the anchor's quotation stands in the text, if that is certain; characters that it cuts are taken whole. */
    public static Optional<TextSpan> in(String text, Anchor anchor) {
        return found(text, anchor).map(span -> new TextSpan(
                span.start() - (isInside(text, span.start()) ? 1 : 0),
                span.end() + (isInside(text, span.end()) ? 1 : 0)));
    }

    private static boolean isInside(String text, int place) {
        return place > 0 && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }

    private static Optional<TextSpan> found(String text, Anchor anchor) {
        if (stands(text, anchor) && context(text, anchor, anchor.span().start()) == 1) {
            return Optional.of(anchor.span());
        }
        List<Integer> starts = occurrences(text, anchor.exact());
        if (starts.size() == 1 && anchor.exact().length() >= SPEAKS_FOR_ITSELF) {
            return Optional.of(span(anchor, starts.getFirst()));
        }
        double best = starts.stream().mapToDouble(start -> context(text, anchor, start)).max().orElse(0);
        List<Integer> fitting = starts.stream().filter(start -> context(text, anchor, start) == best).toList();
        return best >= LEAST_CONTEXT && fitting.size() == 1
                ? Optional.of(span(anchor, fitting.getFirst()))
                : Optional.empty();
    }

    private static boolean stands(String text, Anchor anchor) {
        return anchor.span().end() <= text.length() && text.startsWith(anchor.exact(), anchor.span().start())
                && anchor.span().length() == anchor.exact().length();
    }

    private static List<Integer> occurrences(String text, String exact) {
        List<Integer> starts = new ArrayList<>();
        if (!exact.isEmpty()) {
            for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** The share of the former surroundings that stand around the place without a break. */
    private static double context(String text, Anchor anchor, int start) {
        int length = anchor.prefix().length() + anchor.suffix().length();
        if (length == 0) {
            return text.length() == anchor.exact().length() ? 1 : 0;
        }
        int before = 0;
        while (before < anchor.prefix().length() && before < start
                && text.charAt(start - before - 1) == anchor.prefix().charAt(anchor.prefix().length() - before - 1)) {
            before++;
        }
        int end = start + anchor.exact().length();
        int after = 0;
        while (after < anchor.suffix().length() && end + after < text.length()
                && text.charAt(end + after) == anchor.suffix().charAt(after)) {
            after++;
        }
        return (double) (before + after) / length;
    }

    private static TextSpan span(Anchor anchor, int start) {
        return new TextSpan(start, start + anchor.exact().length());
    }
}
