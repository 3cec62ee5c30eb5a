package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.variorum.model.claim.Quantity;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;

/**
 * Numbers that say how many or how much of the same thing.
 *
 * <p>Only numbers of one role and unit are compared. Numbers that no value fits are a conflict, unless the later text
 * reports a higher toll, one counts the attacker and the other does not, or one is a part of the other.
 */
final class QuantityComparator implements ClaimComparator {

    private static final String AGE = "age";
    private static final double DISJOINT = 0.85;
    private static final double UNSLOTTED = 0.55;
    private static final double TENSION = 0.35;
    private static final double LIKE_ENOUGH = 0.5;

    private final Lexicon lexicon;

    QuantityComparator(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        for (Quantity first : contrast.first().claim().quantities()) {
            for (Quantity second : contrast.second().claim().quantities()) {
                if (comparable(contrast, first, second)) {
                    findings.add(compare(contrast, first, second));
                }
            }
        }
        return findings;
    }

    private boolean comparable(Contrast contrast, Quantity first, Quantity second) {
        boolean sameThing = !first.role().isEmpty() && first.role().equals(second.role())
                && first.unit().equals(second.unit()) && !first.role().equals(AGE);
        if (!sameThing || first.subset() || second.subset()) {
            return false;
        }
        return contrast.inSlot("quantity")
                ? contrast.slot().role().startsWith(first.role())
                : contrast.likeness() >= LIKE_ENOUGH && contrast.first().asserted() && contrast.second().asserted();
    }

    private Finding compare(Contrast contrast, Quantity first, Quantity second) {
        Finding.Words words = new Finding.Words(first.span(), second.span());
        String topic = first.role();
        return switch (IntervalRelation.of(first, second)) {
            case EQUAL -> Finding.of(Verdict.agreement(), "quantity.equal", topic, words, 0);
            case COMPATIBLE, ROUNDED ->
                Finding.of(Verdict.nuance(NuanceKind.PRECISION), "quantity.precision", topic, words, 0);
            case TENSION -> Finding.of(
                    Verdict.conflict(DisputeKind.QUANTITY), "quantity.tension", topic, words, TENSION);
            case DISJOINT -> disjoint(contrast, first, second);
        };
    }

    private Finding disjoint(Contrast contrast, Quantity first, Quantity second) {
        Finding.Words words = new Finding.Words(first.span(), second.span());
        String topic = first.role();
        if (countsAttacker(contrast, first, second)) {
            return Finding.of(Verdict.nuance(NuanceKind.SCOPE), "quantity.attacker", topic, words, 0);
        }
        if (laterIsHigher(contrast, first, second)) {
            return Finding.of(Verdict.nuance(NuanceKind.UPDATE), "quantity.update", topic, words, 0);
        }
        double confidence = contrast.inSlot("quantity") ? DISJOINT : UNSLOTTED;
        return Finding.of(Verdict.conflict(DisputeKind.QUANTITY), "quantity.disjoint", topic, words, confidence);
    }

    /** One more or two more, and that side says it includes who did it. */
    private boolean countsAttacker(Contrast contrast, Quantity first, Quantity second) {
        double difference = first.pragmatic().low() - second.pragmatic().low();
        ComparedClaim higher = difference > 0 ? contrast.first() : contrast.second();
        return Math.abs(difference) <= 2 && higher.tokens().stream()
                .anyMatch(token -> lexicon.isPerpetrator(higher.tree().lemma(token)) && included(higher, token));
    }

    private boolean included(ComparedClaim claim, int perpetrator) {
        for (int before = perpetrator - 1; before >= 0 && before >= perpetrator - 4; before--) {
            if (claim.tree().lemma(before).startsWith("includ")) {
                return true;
            }
        }
        return false;
    }

    private boolean laterIsHigher(Contrast contrast, Quantity first, Quantity second) {
        OptionalLong days = contrast.daysBetween();
        if (days.isEmpty() || contrast.publicationOrder() == 0 || !lexicon.isCumulative(first.role())) {
            return false;
        }
        Quantity earlier = contrast.publicationOrder() < 0 ? first : second;
        Quantity later = contrast.publicationOrder() < 0 ? second : first;
        return earlier.pragmatic().low() < later.pragmatic().low();
    }
}
