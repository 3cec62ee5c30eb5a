package org.variorum.model.workspace;

import java.util.Optional;

/**
 * A correction that finds its place no more. It is kept, shown with its quotation, and attached again by hand or taken
 * back; never placed by a guess.
 *
 * @param entry the entry, with its anchors where a person last put them
 * @param lost the quotation that is no longer in the text; empty when all quotations are there and only the analysis
 *     no longer finds the claim, fact or difference
 */
public record Orphan(LogEntry entry, Optional<Anchor> lost) {}
