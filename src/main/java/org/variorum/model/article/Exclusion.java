package org.variorum.model.article;

import org.variorum.model.text.TextSpan;

/**
 * A passage that takes no part in the comparison, and why.
 *
 * @param span where it lies
 * @param reason why it is left out
 */
public record Exclusion(TextSpan span, ExclusionReason reason) {}
