package org.variorum.store.export.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.variorum.store.export.pdf.PdfParagraph.Piece;

/** The words of a line from left to right as they stand on paper, whichever way they are read. */
final class VisualOrder {

    private static final String PAIRS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

    private VisualOrder() {}

    /** Whether a text is read from right to left as a whole: its first letter decides. */
    static boolean isRightToLeft(String words) {
        return !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** The pieces of a line in the order in which they are printed. */
    static List<Piece> of(List<Piece> pieces, boolean rightToLeft) {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.words()));
        char[] characters = words.toString().toCharArray();
        if (!rightToLeft && !Bidi.requiresBidi(characters, 0, characters.length)) {
            return pieces;
        }
        Bidi order = new Bidi(words.toString(),
                rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Piece> stretches = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            int end = start + piece.words().length();
            for (int from = start; from < end; ) {
                int to = from + 1;
                while (to < end && order.getLevelAt(to) == order.getLevelAt(from)) {
                    to++;
                }
                boolean reversed = order.getLevelAt(from) % 2 == 1;
                String stretch = words.substring(from, to);
                stretches.add(new Piece(reversed ? reversed(stretch) : stretch, piece.bold()));
                levels.add(order.getLevelAt(from));
                from = to;
            }
            start = end;
        }
        byte[] depths = new byte[levels.size()];
        for (int place = 0; place < depths.length; place++) {
            depths[place] = levels.get(place).byteValue();
        }
        Piece[] visual = stretches.toArray(Piece[]::new);
        Bidi.reorderVisually(depths, 0, visual, 0, visual.length);
        return List.of(visual);
    }

    /** Letters from the last to the first, each with its marks behind it, brackets turned round. */
    private static String reversed(String words) {
        StringBuilder result = new StringBuilder(words.length());
        int end = words.length();
        while (end > 0) {
            int start = words.offsetByCodePoints(end, -1);
            while (start > 0 && Character.getType(words.codePointAt(start)) == Character.NON_SPACING_MARK) {
                start = words.offsetByCodePoints(start, -1);
            }
            int mirrored = PAIRS.indexOf(words.codePointAt(start));
            result.append(mirrored < 0 ? words.substring(start, end) : String.valueOf(PAIRS.charAt(mirrored ^ 1)));
            end = start;
        }
        return result.toString();
    }
}
