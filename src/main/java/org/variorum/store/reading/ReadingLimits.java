package org.variorum.store.reading;

/**
 * How much a reader accepts. The limits keep a mistaken choice of file from filling the memory; no article comes near.
 *
 * @param fileBytes largest file, in bytes; saved pages carry pictures inside
 * @param textCharacters longest imported text, in UTF-16 units; a long novel has about a million
 * @param articles most articles of one import
 * @param unpackedBytes most bytes that an archive such as {@code .docx} may unpack to
 */
public record ReadingLimits(long fileBytes, int textCharacters, int articles, long unpackedBytes) {

    /** What the product uses. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(16L << 20, 2_000_000, 200, 128L << 20);
}
