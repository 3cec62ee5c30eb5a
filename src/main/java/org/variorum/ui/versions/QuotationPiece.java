package org.variorum.ui.versions;

/**
 * A stretch of a quotation.
 *
 * @param words verbatim
 * @param deciding whether a difference rests on these words
 */
record QuotationPiece(String words, boolean deciding) {}
