package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.Review;

/** A fact while corrections are replayed. Notes and decisions hold on to it, so a merged one tells what it became. */
final class DraftFact {

    private final @Nullable Fact found;
    private final FactId id;
    private final SequencedSet<ClaimId> claims = new LinkedHashSet<>();
    private final Map<ClaimId, Stance> stances = new LinkedHashMap<>();
    private final Set<ClaimId> valued = new HashSet<>();
    private final Map<ArticleId, Version> absences = new TreeMap<>();
    private final List<DraftDifference> differences = new ArrayList<>();
    private Phrase label;
    private boolean changed;
    private @Nullable DraftFact into;

    /** A fact that the analysis found. */
    DraftFact(Fact fact) {
        found = fact;
        id = fact.id();
        label = fact.label();
        fact.claims().forEach(claims::add);
        fact.differences().map(DraftDifference::new).forEach(differences::add);
        for (Version version : fact.versions()) {
            if (version instanceof Version.Stated stated) {
                String value = fact.positions().stream()
                        .filter(position -> position.number() == stated.position())
                        .map(Position::value).findFirst().orElse("");
                Stance stance = new Stance(id.value() + "/" + stated.position(), value);
                stated.claims().forEach(claim -> stances.put(claim, stance));
            } else {
                absences.put(version.article(), version);
            }
        }
    }

    /** A fact that a person made. */
    DraftFact(FactId made, Phrase name) {
        found = null;
        id = made;
        label = name;
        changed = true;
    }

    FactId id() {
        return id;
    }

    Phrase label() {
        return label;
    }

    /** The fact that this one is part of now; itself unless merged. */
    DraftFact standing() {
        DraftFact next = into;
        return next == null ? this : next.standing();
    }

    boolean isGone() {
        return into != null || claims.isEmpty();
    }

    SequencedSet<ClaimId> claims() {
        return claims;
    }

    boolean has(ClaimId claim) {
        return claims.contains(claim);
    }

    List<DraftDifference> differences() {
        return differences;
    }

    /** The fact as the analysis found it, unless its claims were changed. */
    Optional<Fact> untouched() {
        return changed ? Optional.empty() : Optional.ofNullable(found);
    }

    /** Absences of articles that state nothing on the fact. */
    Map<ArticleId, Version> absences() {
        return absences;
    }

    Optional<Stance> stance(ClaimId claim) {
        return Optional.ofNullable(stances.get(claim));
    }

    void rename(String name) {
        label = Phrase.of("fact.content", name);
    }

    /** Puts a claim on the fact; its stance is found when the fact is built. */
    void add(ClaimId claim) {
        changed |= claims.add(claim);
    }

    void remove(ClaimId claim) {
        changed |= claims.remove(claim);
        stances.remove(claim);
    }

    /** A person set the number that the claim states: its stance is found anew when the fact is built. */
    void value(ClaimId claim) {
        stances.remove(claim);
        valued.add(claim);
    }

    /** Whether a person set the number that the claim states. */
    boolean isValued(ClaimId claim) {
        return valued.contains(claim);
    }

    /** Marks that something of its claims is other than the analysis found it. */
    void touch() {
        changed = true;
    }

    /** Takes claims out into another fact, with what differs among them. */
    void split(DraftFact other, List<ClaimId> leaving) {
        leaving.forEach(claim -> {
            Optional<Stance> stance = stance(claim);
            remove(claim);
            other.add(claim);
            stance.ifPresent(known -> other.stances.put(claim, known));
            if (valued.remove(claim)) {
                other.valued.add(claim);
            }
        });
        List<DraftDifference> all = List.copyOf(differences);
        differences.clear();
        all.forEach(difference -> {
            difference.within(other::has).ifPresent(other.differences::add);
            difference.within(this::has).ifPresent(differences::add);
        });
        absences.forEach(other.absences::put);
    }

    /** Takes all of another fact in, which is no more. */
    void merge(DraftFact other) {
        changed = true;
        claims.addAll(other.claims);
        stances.putAll(other.stances);
        valued.addAll(other.valued);
        differences.addAll(other.differences);
        other.absences.forEach(absences::putIfAbsent);
        other.into = this;
    }

    /** What was decided about its differences, in their order. */
    List<Review> reviews() {
        return differences.stream().map(one -> one.review(id)).flatMap(Optional::stream).toList();
    }

    /**
     * What a claim says on the fact, as the analysis or equality of values has it.
     *
     * @param key claims of one key agree
     * @param value in words
     */
    record Stance(String key, String value) {}
}
