package org.variorum.analysis.dispute;

import java.util.Comparator;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;

/** What a reader should see first: disputes, then what most sources state, then what divides them most. */
final class FactOrder {

    /** Ends with the fact's name, so that no two facts tie. */
    static final Comparator<Fact> MOST_TELLING = Comparator.comparing(Fact::status)
            .thenComparingLong(fact -> -fact.stated().count())
            .thenComparingInt(fact -> -fact.positions().size())
            .thenComparingDouble(fact -> -fact.disputes().stream().mapToDouble(Dispute::confidence).max().orElse(0))
            .thenComparing(fact -> fact.id().value());

    private FactOrder() {}
}
