package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;

/**
 * Where the claims of a text stand on a column that shows the whole of it, row by row; where claims share a row, the
 * most disputed wins.
 */
final class RulerTicks {

    /** No ticks. */
    static final RulerTicks EMPTY = new RulerTicks(List.of(), 1);

    private static final int REACH = 4;

    private final List<Tick> ticks;
    private final int length;

    /** Ticks of a text of that many characters. */
    RulerTicks(List<Tick> ticks, int length) {
        this.ticks = List.copyOf(ticks);
        this.length = Math.max(1, length);
    }

    /**
     * One claim.
     *
     * @param position its first character
     * @param fact the most interesting fact it is on
     * @param claim the claim
     */
    record Tick(int position, Fact fact, ClaimId claim) {}

    /** The claims of an article on facts of two sources or more; in quiet reading, the disputed ones alone. */
    static RulerTicks of(ArticleId article, int length, ComparisonIndex index, boolean quiet) {
        List<Tick> ticks = new ArrayList<>();
        for (Claim claim : index.claimsOf(article)) {
            index.factsOf(claim.id()).stream()
                    .filter(fact -> fact.status() != FactStatus.SINGLE_SOURCE)
                    .filter(fact -> !quiet || fact.status() == FactStatus.DISPUTED)
                    .findFirst()
                    .ifPresent(fact -> ticks.add(new Tick(claim.span().start(), fact, claim.id())));
        }
        return new RulerTicks(ticks, length);
    }

    /** Whether the other looks the same, however many rows there are. */
    boolean looksLike(RulerTicks other) {
        return length == other.length && looks().equals(other.looks());
    }

    private List<Look> looks() {
        return ticks.stream().map(tick -> new Look(tick.position(), tick.fact().status())).toList();
    }

    private record Look(int position, FactStatus status) {}

    /** The status shown in each row of a column of that many rows. */
    List<Optional<FactStatus>> rows(int rows) {
        FactStatus[] shown = new FactStatus[rows];
        for (Tick tick : ticks) {
            int row = row(tick, rows);
            FactStatus status = tick.fact().status();
            if (shown[row] == null || status.compareTo(shown[row]) < 0) {
                shown[row] = status;
            }
        }
        return Arrays.stream(shown).map(Optional::ofNullable).toList();
    }

    /** The tick that a pointer at that row means: the nearest within reach, among equals the most disputed. */
    Optional<Tick> at(int row, int rows) {
        return ticks.stream()
                .filter(tick -> Math.abs(row(tick, rows) - row) <= REACH)
                .min(Comparator.comparingInt((Tick tick) -> Math.abs(row(tick, rows) - row))
                        .thenComparing(tick -> tick.fact().status()));
    }

    private int row(Tick tick, int rows) {
        return Math.clamp((long) tick.position() * rows / length, 0, Math.max(0, rows - 1));
    }
}
