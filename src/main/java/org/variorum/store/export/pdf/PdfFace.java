package org.variorum.store.export.pdf;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font in two weights, or twice in one, as it stands in the file. Each of its glyphs prints one character only. */
final class PdfFace {

    private final PDDocument document;
    private final TrueTypeFont regular;
    private final TrueTypeFont heavy;
    private final boolean foreign;
    private final PrintedCharacters plainCharacters;
    private final PrintedCharacters boldCharacters;
    private final PDFont plain;
    private final PDFont bold;

    /**
     * Embeds the letters that will be used of a font.
     *
     * @param heavy its bold weight, or the same once more
     * @param foreign whether it is a font for other scripts
     */
    PdfFace(PDDocument document, TrueTypeFont regular, TrueTypeFont heavy, boolean foreign) throws IOException {
        this.document = document;
        this.regular = regular;
        this.heavy = heavy;
        this.foreign = foreign;
        boolean one = regular.equals(heavy);
        plainCharacters = PrintedCharacters.in(regular);
        plain = PDType0Font.load(document, regular, true);
        boldCharacters = one ? plainCharacters : PrintedCharacters.in(heavy);
        bold = one ? plain : PDType0Font.load(document, heavy, true);
    }

    /** The same font once more, for characters whose glyphs stand for others here. */
    PdfFace again() throws IOException {
        return new PdfFace(document, regular, heavy, foreign);
    }

    PDFont font(boolean inBold) {
        return inBold ? bold : plain;
    }

    boolean isForeign() {
        return foreign;
    }

    boolean has(int character) {
        return plainCharacters.getGlyphId(character) != 0;
    }

    /** Whether the character can be printed in it, which it then is. */
    boolean takes(int character) {
        if (!plainCharacters.isFreeFor(character) || !boldCharacters.isFreeFor(character)) {
            return false;
        }
        plainCharacters.print(character);
        boldCharacters.print(character);
        return true;
    }
}
