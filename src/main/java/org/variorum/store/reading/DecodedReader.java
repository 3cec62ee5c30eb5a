package org.variorum.store.reading;

/** Reads one format whose files are text. */
interface DecodedReader {

    /**
     * The text and metadata of a file.
     *
     * @param content the file
     * @param decoded its bytes as characters, with {@code \n} line ends
     */
    ReadText read(FileContent content, DecodedText decoded);
}
