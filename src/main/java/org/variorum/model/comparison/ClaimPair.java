package org.variorum.model.comparison;

import org.variorum.model.claim.ClaimId;

/**
 * Two claims that are set against each other.
 *
 * @param first the one of the source that is shown first
 * @param second the other
 */
public record ClaimPair(ClaimId first, ClaimId second) {}
