package org.variorum.store.export.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The characters of a font, which remembers for each glyph the one that it printed.
 *
 * <p>Fonts draw several characters with one glyph, the closing quotation mark and U+02EE for one, and the PDF library
 * writes down the lowest of them as what the glyph means. So the reader who copies a quotation out would get another
 * character than the one that stands there. This table stands in the place of the font's own and answers with the
 * printed one.
 */
final class PrintedCharacters extends CmapSubtable {

    private final CmapLookup all;
    private final Map<Integer, Integer> printed = new HashMap<>();

    private PrintedCharacters(CmapLookup all) {
        this.all = all;
    }

    /** Those of the font, put in the place of its own table; nothing is printed yet. */
    static PrintedCharacters in(TrueTypeFont font) throws IOException {
        CmapLookup own = font.getUnicodeCmapLookup();
        CmapLookup all = own instanceof PrintedCharacters before ? before.all : own;
        PrintedCharacters characters = new PrintedCharacters(all);
        characters.setPlatformId(CmapTable.PLATFORM_UNICODE);
        characters.setPlatformEncodingId(CmapTable.ENCODING_UNICODE_2_0_FULL);
        font.getCmap().setCmaps(new CmapSubtable[] {characters});
        return characters;
    }

    /** Whether the font has the character and its glyph does not stand for another one. */
    boolean isFreeFor(int character) {
        int glyph = getGlyphId(character);
        return glyph != 0 && printed.getOrDefault(glyph, character) == character;
    }

    /** From now on the character's glyph means it. */
    void print(int character) {
        printed.put(getGlyphId(character), character);
    }

    @Override
    public int getGlyphId(int character) {
        return all.getGlyphId(character);
    }

    @Override
    public List<Integer> getCharCodes(int glyph) {
        Integer character = printed.get(glyph);
        return character == null ? all.getCharCodes(glyph) : List.of(character);
    }
}
