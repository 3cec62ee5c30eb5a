package org.variorum.analysis.dispute.contrast;

import java.util.Comparator;
import org.variorum.model.comparison.ClaimPair;

/** The order in which claims are shown: by their article's siglum, then as they are read. */
public final class DisplayOrder {

    public static final Comparator<ComparedClaim> CLAIMS = Comparator.comparing(ComparedClaim::article)
            .thenComparing(compared -> compared.claim().span())
            .thenComparing(compared -> compared.claim().id().value());

    private DisplayOrder() {}

    /** The two claims as a pair, the one shown first in front. */
    public static ClaimPair pair(ComparedClaim one, ComparedClaim other) {
        return CLAIMS.compare(one, other) <= 0
                ? new ClaimPair(one.claim().id(), other.claim().id())
                : new ClaimPair(other.claim().id(), one.claim().id());
    }
}
