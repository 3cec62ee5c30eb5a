package org.variorum.ui.reader;

import org.variorum.model.text.TextSpan;

/**
 * A marked stretch of an article.
 *
 * @param span where it lies
 * @param kind what it is marked as
 */
record Mark(TextSpan span, MarkClass kind) {}
