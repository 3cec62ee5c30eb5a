package org.variorum.analysis.segment;

import org.variorum.model.text.TextSpan;

/**
 * A stretch of words between quotation marks.
 *
 * @param span from the opening mark to the closing one, both included; without a closing mark to the paragraph's end
 * @param content the words between them, without surrounding white space; never empty
 * @param depth 0 for a quotation, 1 for a quotation within it, and so on
 * @param closed whether the closing mark is there; an open one goes on in the next paragraph or was never closed
 */
public record Quotation(TextSpan span, TextSpan content, int depth, boolean closed) {}
