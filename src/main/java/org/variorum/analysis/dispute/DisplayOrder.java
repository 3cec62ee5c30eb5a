package org.variorum.analysis.dispute;

import java.util.Comparator;

/** The order in which claims are shown: by their article's siglum, then as they are read. */
final class DisplayOrder {

    static final Comparator<ComparedClaim> CLAIMS = Comparator.comparing(ComparedClaim::article)
            .thenComparing(compared -> compared.claim().span())
            .thenComparing(compared -> compared.claim().id().value());

    private DisplayOrder() {}
}
