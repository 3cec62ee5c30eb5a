package org.variorum.store.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Fonts of the reader's computer for scripts whose fonts are too large to be shipped, such as Chinese.
 *
 * <p>Only fonts with outlines are of use, and only those that say they may be embedded.
 *
 * @param folders where fonts are looked for
 */
record SystemFonts(List<Path> folders) {

    private static final int DEPTH = 5;
    private static final int MOST = 40;
    private static final int RESTRICTED = 0x2;
    private static final String BROAD = ".*(cjk|fallback|microhei|zenhei|msyh|simsun|msgothic|meiryo|yugoth|malgun"
            + "|gulim|pingfang|hiragino|stheiti|songti|applegothic|applesdgothic|arial unicode|arialuni|dejavusans\\."
            + "|notosans|nirmala|leelaw|symbola|seguisym|seguiemj|unifont).*\\.(ttf|ttc|otf)";

    SystemFonts {
        folders = List.copyOf(folders);
    }

    /** None at all. */
    static SystemFonts none() {
        return new SystemFonts(List.of());
    }

    /** Those in the usual places of Linux, Windows and macOS. */
    static SystemFonts ofThisComputer() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return new SystemFonts(Stream.of(
                        Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"),
                        Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), Path.of("C:\\Windows\\Fonts"),
                        home.resolve(".fonts"), home.resolve(".local/share/fonts"), home.resolve("Library/Fonts"))
                .filter(Files::isDirectory)
                .toList());
    }

    /** The files to try, in a fixed order. */
    List<Path> files() {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder, DEPTH)) {
                files.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).matches(BROAD))
                        .filter(file -> !file.getFileName().toString().matches("(?i).*(bold|italic|oblique|mono).*"))
                        .sorted()
                        .forEach(found::add);
            } catch (IOException | UncheckedIOException unreadable) {
                // A folder that cannot be read has no fonts for us.
            }
        }
        return found.stream().limit(MOST).toList();
    }

    /** The font in that file, if it can be embedded. */
    static Optional<TrueTypeFont> open(Path file) {
        try {
            TrueTypeFont font = file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")
                    ? first(new TrueTypeCollection(file.toFile()))
                    : new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            font.setEnableGsub(false);
            boolean usable = font.getTableMap().containsKey("glyf")
                    && (font.getOS2Windows() == null || (font.getOS2Windows().getFsType() & RESTRICTED) == 0);
            return Optional.of(font).filter(any -> usable);
        } catch (IOException | IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    private static TrueTypeFont first(TrueTypeCollection collection) throws IOException {
        List<TrueTypeFont> fonts = new ArrayList<>();
        collection.processAllFonts(fonts::add);
        if (fonts.isEmpty()) {
            throw new IOException("An empty collection of fonts");
        }
        return fonts.getFirst();
    }
}
