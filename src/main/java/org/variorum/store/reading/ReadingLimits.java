package org.variorum.store.reading;

import java.time.Duration;
import org.variorum.store.reading.web.WebLimits;

/**
 * How much a reader accepts: every limit of reading stands here and nowhere else. The limits keep a mistaken or a
 * malicious choice of file from filling the memory or stopping the program; no article comes near them.
 *
 * @param fileBytes largest file, in bytes; saved pages carry pictures inside
 * @param textCharacters longest imported text, in UTF-16 units; a long novel has about a million
 * @param articles most articles of one import
 * @param unpackedBytes most bytes that an archive such as {@code .docx} may unpack to, all its parts together
 * @param web for pages that are fetched
 */
public record ReadingLimits(long fileBytes, int textCharacters, int articles, long unpackedBytes, WebLimits web) {

    /** Most parts of an archive; a long book has some hundred. */
    public static final int ARCHIVE_PARTS = 20_000;

    /** Deepest nesting of the parts of a message. */
    public static final int MESSAGE_DEPTH = 16;

    /** Longest line, and most header lines, of a message; pictures inside make long lines. */
    public static final int MESSAGE_LINE = 1 << 20;

    /** Most values of a page's JSON-LD that are looked at. */
    public static final int LINKED_VALUES = 10_000;

    /** Deepest nesting of elements of a page; jsoup puts deeper ones beside each other. */
    public static final int ELEMENT_DEPTH = 512;

    /** Most pages of a PDF file. */
    public static final int PDF_PAGES = 2_000;

    /** What the product uses. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(
            16L << 20,
            2_000_000,
            200,
            128L << 20,
            new WebLimits(16L << 20, 512L << 10, 5, Duration.ofSeconds(15), Duration.ofSeconds(60)));

    /** Other limits for files, the product's for the web. */
    public ReadingLimits(long fileBytes, int textCharacters, int articles, long unpackedBytes) {
        this(fileBytes, textCharacters, articles, unpackedBytes, DEFAULT.web());
    }
}
