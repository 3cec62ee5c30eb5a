package org.variorum.store.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The two fonts of the file, of which only the used letters are embedded. Both hold the same characters.
 *
 * <p>Ligatures are off: looking for them in this font takes a hundred times as long as all else.
 */
final class PdfFonts {

    private static final String FOLDER = "/org/variorum/ui/fonts/";
    private static final int BOX = 0x25A1;
    private static final float UNITS = 1000;

    private final PDFont plain;
    private final PDFont bold;
    private final CmapLookup characters;
    private final Map<String, Float> widths = new HashMap<>();

    PdfFonts(PDDocument document) throws IOException {
        TrueTypeFont regular = parsed("Inter_400Regular.ttf");
        characters = regular.getUnicodeCmapLookup();
        plain = PDType0Font.load(document, regular, true);
        bold = PDType0Font.load(document, parsed("Inter_600SemiBold.ttf"), true);
    }

    PDFont of(boolean heavy) {
        return heavy ? bold : plain;
    }

    /** The words with an empty box for every character that the fonts do not have. */
    String printable(String words) {
        StringBuilder result = new StringBuilder(words.length());
        words.codePoints()
                .map(character -> Character.isWhitespace(character) || Character.isISOControl(character)
                        ? ' '
                        : characters.getGlyphId(character) == 0 ? BOX : character)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    /** How wide printable words are at that size, in points. */
    float width(String words, boolean heavy, float size) throws IOException {
        String key = (heavy ? "b" : "p") + words;
        Float known = widths.get(key);
        if (known == null) {
            known = of(heavy).getStringWidth(words) / UNITS;
            widths.put(key, known);
        }
        return known * size;
    }

    private static TrueTypeFont parsed(String file) throws IOException {
        try (InputStream stream = PdfFonts.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the program: " + file);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return font;
        }
    }
}
