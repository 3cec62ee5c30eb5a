package org.variorum.store.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of one look, some of them bold.
 *
 * @param look how they look
 * @param pieces the words, in order
 */
record PdfParagraph(PdfLook look, List<Piece> pieces) {

    /** After a space; before and after each character of a script that is written without spaces. */
    private static final String BREAKS = "(?<= )|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])(?=[\\p{L}\\p{N}])";

    /**
     * A stretch of words.
     *
     * @param words verbatim
     * @param bold whether they are bold
     */
    record Piece(String words, boolean bold) {}

    /**
     * What stands on one line.
     *
     * @param pieces printable words, from left to right
     * @param words the same as they are read
     * @param indent how far right of the column's edge they begin, in points
     */
    record Line(List<Piece> pieces, String words, float indent) {}

    /** A paragraph of one piece; headings are bold. */
    static PdfParagraph of(PdfLook look, String words) {
        return new PdfParagraph(look, List.of(new Piece(words, look.heading())));
    }

    /** All words. */
    String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
    }

    /** Its lines in a column of that width; a word that is wider is cut. */
    List<Line> lines(PdfFonts fonts, float width) throws IOException {
        Lines lines = new Lines(fonts, width - look.indent(), VisualOrder.isRightToLeft(words()));
        for (Piece piece : pieces) {
            for (String word : fonts.printable(piece.words()).split(BREAKS)) {
                lines.add(word, piece.bold());
            }
        }
        return lines.done();
    }

    /** Lines being filled. */
    private final class Lines {

        private final PdfFonts fonts;
        private final float width;
        private final boolean rightToLeft;
        private final List<Line> full = new ArrayList<>();
        private List<Piece> open = new ArrayList<>();
        private float used;

        Lines(PdfFonts fonts, float width, boolean rightToLeft) {
            this.fonts = fonts;
            this.width = width;
            this.rightToLeft = rightToLeft;
        }

        void add(String word, boolean bold) throws IOException {
            float wide = fonts.width(word, bold, look.size());
            if (used > 0 && used + fonts.width(word.stripTrailing(), bold, look.size()) > width) {
                end();
            }
            if (wide > width && word.codePointCount(0, word.length()) > 1) {
                int middle = word.offsetByCodePoints(0, word.codePointCount(0, word.length()) / 2);
                add(word.substring(0, middle), bold);
                add(word.substring(middle), bold);
            } else if (!word.isBlank() || used > 0) {
                put(word, bold);
                used += wide;
            }
        }

        /** Words of one weight become one piece, so that a line is few instructions. */
        private void put(String word, boolean bold) {
            if (!open.isEmpty() && open.getLast().bold() == bold) {
                open.set(open.size() - 1, new Piece(open.getLast().words() + word, bold));
            } else {
                open.add(new Piece(word, bold));
            }
        }

        private void end() {
            String words = open.stream().map(Piece::words).collect(Collectors.joining());
            float room = rightToLeft ? Math.max(0, width - used) : 0;
            full.add(new Line(VisualOrder.of(open, rightToLeft), words, room));
            open = new ArrayList<>();
            used = 0;
        }

        List<Line> done() {
            if (!open.isEmpty()) {
                end();
            }
            return full;
        }
    }
}
