package org.variorum.ui.reader;

import java.util.Set;
import org.variorum.model.text.TextSpan;

/**
 * A stretch of text that is marked alike throughout.
 *
 * @param span where it lies
 * @param marks what it is marked as, at most one status among it; in order, the strongest last
 */
record MarkedPiece(TextSpan span, Set<MarkClass> marks) {}
