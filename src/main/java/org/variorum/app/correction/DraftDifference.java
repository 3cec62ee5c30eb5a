package org.variorum.app.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.comparison.Provenance;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Review;
import org.variorum.model.workspace.Review.Decision;

/** A dispute or nuance while corrections are replayed, with what was decided about it. */
final class DraftDifference {

    private final Difference value;
    private Difference shaped;
    private @Nullable Decision decision;
    private @Nullable LogEntry by;
    private String reason = "";
    private boolean outdated;

    DraftDifference(Difference found) {
        value = found;
        shaped = found;
    }

    private DraftDifference(DraftDifference other, Difference part) {
        value = part;
        shaped = part;
        decision = other.decision;
        by = other.by;
        reason = other.reason;
        outdated = other.outdated;
    }

    /** As it stands now. */
    Difference value() {
        return shaped;
    }

    /** Whether somebody said that it is none, and it is what that person saw: with more sources it is one again. */
    boolean rejected() {
        return decision == Decision.REJECTED && !outdated;
    }

    /** Whether somebody said that it is one. */
    boolean accepted() {
        return decision == Decision.ACCEPTED;
    }

    /** The part of it between claims of that kind; empty when no pair is left. */
    Optional<DraftDifference> within(Predicate<ClaimId> claims) {
        List<ClaimPair> pairs = shaped.between().stream()
                .filter(pair -> claims.test(pair.first()) && claims.test(pair.second()))
                .toList();
        if (pairs.size() == shaped.between().size()) {
            return Optional.of(this);
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new DraftDifference(this, between(pairs)));
    }

    /** How many of the pairs it is between, in either order. */
    long sharedWith(List<ClaimPair> pairs) {
        return pairs.stream().filter(pair -> value.between().stream().anyMatch(own -> same(own, pair))).count();
    }

    /** Whether it had that kind before or has it now. */
    boolean isOf(String kind) {
        return Anchors.kind(value).equals(kind) || Anchors.kind(shaped).equals(kind);
    }

    /** Writes down a decision about it, seen when it was between that many pairs. */
    void decide(Decision made, String why, int pairsSeen, LogEntry entry) {
        decision = made;
        reason = why;
        by = entry;
        outdated = value.between().size() > pairsSeen;
        if (made == Decision.ACCEPTED && shaped instanceof Dispute dispute) {
            shaped = disputed(dispute, dispute.kind(), dispute.confidence());
        }
    }

    /** Calls it a dispute. */
    void call(DisputeKind kind) {
        double confidence = shaped instanceof Dispute dispute ? dispute.confidence() : 1;
        shaped = disputed(shaped, kind, confidence);
    }

    /** Calls it a nuance. */
    void call(NuanceKind kind) {
        shaped = new Nuance(kind, shaped.between(), shaped.deciding(), shaped.rule(), shaped.explanation());
    }

    /** What was decided, if anything. */
    Optional<Review> review(FactId fact) {
        Decision made = decision;
        LogEntry entry = by;
        return made == null || entry == null
                ? Optional.empty()
                : Optional.of(new Review(fact, shaped, made, reason, outdated, entry));
    }

    private Difference between(List<ClaimPair> pairs) {
        Set<ClaimId> left = new HashSet<>();
        pairs.forEach(pair -> left.addAll(List.of(pair.first(), pair.second())));
        List<DecidingWords> deciding =
                shaped.deciding().stream().filter(words -> left.contains(words.claim())).toList();
        return switch (shaped) {
            case Dispute dispute -> new Dispute(dispute.kind(), pairs, deciding, dispute.rule(), dispute.confidence(),
                    dispute.explanation(), Provenance.EDITED);
            case Nuance nuance ->
                new Nuance(nuance.kind(), pairs, deciding, nuance.rule(), nuance.explanation());
        };
    }

    private static Dispute disputed(Difference from, DisputeKind kind, double confidence) {
        Provenance made = from instanceof Dispute dispute && dispute.provenance() == Provenance.HUMAN
                ? Provenance.HUMAN
                : Provenance.EDITED;
        return new Dispute(
                kind, from.between(), from.deciding(), from.rule(), confidence, from.explanation(), made);
    }

    private static boolean same(ClaimPair one, ClaimPair other) {
        return one.equals(other) || one.first().equals(other.second()) && one.second().equals(other.first());
    }
}
