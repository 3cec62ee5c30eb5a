package org.variorum.store.reading;

import org.variorum.store.reading.archive.ZipContent;

/** Reads one format whose files are zip archives. */
interface PartsReader {

    /**
     * The text and metadata of a file.
     *
     * @param content the file
     * @param parts what it unpacks to
     */
    ReadText read(FileContent content, ZipContent parts);
}
