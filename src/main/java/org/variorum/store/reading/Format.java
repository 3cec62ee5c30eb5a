package org.variorum.store.reading;

/**
 * One format that can be read.
 *
 * @param mediaType its registered media type
 * @param reader reads it
 */
record Format(String mediaType, FormatReader reader) {}
