package org.variorum.store.reading;

/** Reads one file format. A new format is a new implementation, named in {@link Formats}. */
interface FormatReader {

    /**
     * The text and metadata of a file.
     *
     * @param content the file
     * @param decoded its bytes as characters, with {@code \n} line ends
     */
    ReadText read(FileContent content, DecodedText decoded);
}
