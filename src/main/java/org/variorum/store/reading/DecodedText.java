package org.variorum.store.reading;

import java.nio.charset.Charset;

/**
 * Bytes turned into characters.
 *
 * @param text the characters, line ends normalised to {@code \n}, no byte order mark
 * @param charset the encoding used
 * @param damaged whether some bytes made no sense in that encoding and were replaced by U+FFFD
 */
record DecodedText(String text, Charset charset, boolean damaged) {}
