package org.variorum.app.filter;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;

/** In which order facts are listed within their status. */
public enum FactOrder {
    /** As the comparison has them. */
    IMPORTANCE("importance"),
    /** As they come in the texts, the first source's first. */
    TEXT("text"),
    /** By the kind of difference. */
    KIND("kind"),
    /** The surest dispute first. */
    CONFIDENCE("confidence");

    private final String code;

    FactOrder(String code) {
        this.code = code;
    }

    /** The name used in message keys. */
    public String code() {
        return code;
    }

    /** Sorts by status, then in this order; equal facts stay as they are. */
    Comparator<Fact> comparator(ComparisonIndex index) {
        Comparator<Fact> within = switch (this) {
            case IMPORTANCE -> (one, other) -> 0;
            case TEXT -> Comparator.comparing((Fact fact) -> firstClaim(fact, index));
            case KIND -> Comparator.comparing(fact -> FactTraits.kinds(fact).stream().collect(Collectors.joining(" ")));
            case CONFIDENCE -> Comparator.comparingDouble(fact ->
                    -fact.disputes().stream().mapToDouble(Dispute::confidence).max().orElse(0));
        };
        return Comparator.comparing(Fact::status).thenComparing(within);
    }

    /** Article and first character of the fact's first claim in the order of the sources, comparable as a number. */
    private static long firstClaim(Fact fact, ComparisonIndex index) {
        return fact.claims()
                .flatMap(claim -> index.claim(claim).stream())
                .mapToLong(FactOrder::place)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static long place(Claim claim) {
        return ((long) claim.article().index() << Integer.SIZE) + claim.span().start();
    }
}
