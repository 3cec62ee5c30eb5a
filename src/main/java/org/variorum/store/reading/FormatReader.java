package org.variorum.store.reading;

/** Reads one file format. A new format is a new implementation, named in {@link Formats}. */
interface FormatReader {

    /** The text and metadata of a file; a file that cannot be read gives no text and a problem that says why. */
    ReadText read(FileContent content);
}
