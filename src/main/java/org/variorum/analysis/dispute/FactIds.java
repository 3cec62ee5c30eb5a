package org.variorum.analysis.dispute;

import java.util.List;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.model.comparison.FactId;
import org.variorum.model.digest.Sha256;

/** Derives a fact's name from what is said, not from who says it first: the hash of its sorted quotations. */
final class FactIds {

    private static final int LENGTH = 12;

    private FactIds() {}

    static FactId of(Slot slot, List<ComparedClaim> claims) {
        StringBuilder text = new StringBuilder(slot.kind()).append('\n').append(slot.role());
        claims.stream().map(claim -> claim.claim().quote()).sorted().forEach(quote -> text.append('\n').append(quote));
        return new FactId("f" + Sha256.hex(text.toString()).substring(0, LENGTH));
    }
}
