package org.variorum.store.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The fonts of the file, of which only the used letters are embedded.
 *
 * <p>Inter in two weights prints Latin, Greek and Cyrillic; Arabic, Hebrew and Devanagari have a font each that comes
 * along; for anything else a font of the computer is sought. What none of them has is printed as a box and remembered.
 *
 * <p>Ligatures are off but for Devanagari, which is no script without them: looking for them in Inter takes a hundred
 * times as long as all else.
 */
final class PdfFonts {

    private static final String INTER = "/org/variorum/ui/fonts/Inter_";
    private static final String SHIPPED = "/org/variorum/store/export/pdf/NotoSans%s_400Regular.ttf";
    private static final int BOX = 0x25A1;
    private static final float UNITS = 1000;

    private final PDDocument document;
    private final SystemFonts system;
    private final ArabicForms arabic = new ArabicForms();
    private final List<PdfFace> faces = new ArrayList<>();
    private final Deque<String> shipped = new ArrayDeque<>(List.of("Arabic", "Hebrew", "Devanagari"));
    private final List<TrueTypeFont> unused = new ArrayList<>();
    private final Map<Integer, Integer> faceOf = new HashMap<>();
    private final Map<String, Float> widths = new HashMap<>();
    private final SortedSet<Integer> missing = new TreeSet<>();
    private Optional<Deque<Path>> files = Optional.empty();

    PdfFonts(PDDocument document, SystemFonts system) throws IOException {
        this.document = document;
        this.system = system;
        faces.add(new PdfFace(
                document, parsed(INTER + "400Regular.ttf", false), parsed(INTER + "600SemiBold.ttf", false), false));
    }

    /**
     * Words in one font.
     *
     * @param words printable
     * @param font has all of them
     */
    record Run(String words, PDFont font) {}

    /** The words cut where the font changes. */
    List<Run> runs(String words, boolean heavy) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < words.length()) {
            PdfFace face = face(words.codePointAt(start));
            int end = start;
            while (end < words.length() && face(words.codePointAt(end)).equals(face)) {
                end += Character.charCount(words.codePointAt(end));
            }
            runs.add(new Run(words.substring(start, end), face.font(heavy)));
            start = end;
        }
        return runs;
    }

    /** The words as they are printed: letters joined, and a box for every character that no font has. */
    String printable(String words) throws IOException {
        StringBuilder result = new StringBuilder(words.length());
        for (int character : arabic.joined(words).codePoints().toArray()) {
            if (Character.isWhitespace(character) || Character.isISOControl(character)) {
                result.append(' ');
            } else if (Character.getType(character) != Character.FORMAT) {
                result.appendCodePoint(isFound(character) ? character : box(character));
            }
        }
        return result.toString();
    }

    /** The characters that were printed as boxes. */
    SortedSet<Integer> missing() {
        return Collections.unmodifiableSortedSet(missing);
    }

    /** Whether another font than Inter prints some of the words, so that their letters may not be told apart. */
    boolean isForeign(String words) {
        return words.codePoints().anyMatch(character -> face(character).isForeign());
    }

    /** How wide printable words are at that size, in points. */
    float width(String words, boolean heavy, float size) throws IOException {
        String key = (heavy ? "b" : "p") + words;
        Float known = widths.get(key);
        if (known == null) {
            known = 0f;
            for (Run run : runs(words, heavy)) {
                known += run.font().getStringWidth(run.words()) / UNITS;
            }
            widths.put(key, known);
        }
        return known * size;
    }

    private int box(int character) {
        missing.add(character);
        return BOX;
    }

    private PdfFace face(int character) {
        return faces.get(faceOf.getOrDefault(character, 0));
    }

    /** Whether some font has the character; fonts are opened only when those before do not. */
    private boolean isFound(int character) throws IOException {
        if (faceOf.containsKey(character)) {
            return true;
        }
        Optional<PdfFace> face = Optional.empty();
        for (int place = 0; place < faces.size(); place++) {
            if (faces.get(place).takes(character)) {
                faceOf.put(character, place);
                return true;
            }
            face = face.isPresent() || !faces.get(place).has(character) ? face : Optional.of(faces.get(place));
        }
        Optional<PdfFace> added = face.isPresent() ? Optional.of(face.get().again()) : another(character);
        added.ifPresent(one -> {
            one.takes(character);
            faceOf.put(character, faces.size());
            faces.add(one);
        });
        return added.isPresent();
    }

    private Optional<PdfFace> another(int character) throws IOException {
        Optional<TrueTypeFont> font = opened(character);
        if (font.isEmpty()) {
            return Optional.empty();
        }
        unused.remove(font.get());
        return Optional.of(new PdfFace(document, font.get(), font.get(), true));
    }

    private Optional<TrueTypeFont> opened(int character) throws IOException {
        for (TrueTypeFont font : unused) {
            if (has(font, character)) {
                return Optional.of(font);
            }
        }
        for (Optional<TrueTypeFont> next = next(); next.isPresent(); next = next()) {
            unused.add(next.get());
            if (has(next.get(), character)) {
                return next;
            }
        }
        return Optional.empty();
    }

    private Optional<TrueTypeFont> next() throws IOException {
        if (!shipped.isEmpty()) {
            String script = shipped.removeFirst();
            return Optional.of(parsed(SHIPPED.formatted(script), script.equals("Devanagari")));
        }
        Deque<Path> left = files.orElseGet(() -> new ArrayDeque<>(system.files()));
        files = Optional.of(left);
        Optional<TrueTypeFont> font = Optional.empty();
        while (font.isEmpty() && !left.isEmpty()) {
            font = SystemFonts.open(left.removeFirst());
        }
        return font;
    }

    private static boolean has(TrueTypeFont font, int character) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(character) != 0;
    }

    private static TrueTypeFont parsed(String path, boolean joining) throws IOException {
        try (InputStream stream = PdfFonts.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the program: " + path);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(joining);
            return font;
        }
    }
}
