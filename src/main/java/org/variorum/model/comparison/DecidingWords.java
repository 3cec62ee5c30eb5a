package org.variorum.model.comparison;

import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.TextSpan;

/**
 * The words in a claim that a difference rests on.
 *
 * @param claim the claim
 * @param span the words, in the text of the claim's article
 */
public record DecidingWords(ClaimId claim, TextSpan span) {}
