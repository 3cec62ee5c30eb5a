package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.variorum.model.text.TextSpan;

/**
 * What stands beside one paragraph and behind its words.
 *
 * @param span the paragraph, in positions of the article
 * @param nodes notes in the margin, in reading order
 * @param columns for each the character that it stands beside, counted from the paragraph's first
 * @param rings likewise for each claim that this source alone makes
 * @param stripes beside the lines of claims that overlap others
 * @param marks tells the marked pieces of a stretch
 */
record ParagraphNotes(
        TextSpan span,
        List<Node> nodes,
        List<Integer> columns,
        List<Integer> rings,
        List<Stripe> stripes,
        Function<TextSpan, List<MarkedPiece>> marks) {

    private static final int LANES = 2;

    /**
     * A stripe beside the lines of a claim.
     *
     * @param from first column of the claim
     * @param until the column after its last
     * @param lane how far from the text, from 0
     * @param look style class of its fact's status
     */
    record Stripe(int from, int until, int lane, String look) {}

    /** Position of the paragraph's first character. */
    int start() {
        return span.start();
    }

    List<MarkedPiece> pieces() {
        return marks.apply(span);
    }

    /** Stripes for the differing claims of a paragraph that overlap, side by side where they do. */
    static List<Stripe> stripes(TextSpan paragraph, List<MarginNote.OfFact> facts) {
        List<Stripe> stripes = new ArrayList<>();
        for (MarginNote.OfFact note : facts) {
            boolean overlaps = facts.stream().anyMatch(other -> other != note && other.span().overlaps(note.span()));
            int from = Math.max(0, note.span().start() - paragraph.start());
            int until = Math.min(paragraph.end(), note.span().end()) - paragraph.start();
            if (overlaps && from < until) {
                freeLane(stripes, from, until).forEach(
                        lane -> stripes.add(new Stripe(from, until, lane, note.fact().status().code())));
            }
        }
        return stripes;
    }

    private static List<Integer> freeLane(List<Stripe> stripes, int from, int until) {
        return IntStream.range(0, LANES)
                .filter(lane -> stripes.stream().noneMatch(
                        taken -> taken.lane() == lane && taken.from() < until && from < taken.until()))
                .boxed()
                .limit(1)
                .toList();
    }
}
