package org.variorum.analysis.dispute.comparator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.PersonAge;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;

/** Who took part: how old a person of one name is, and how the name is spelt. */
public final class ParticipantComparator implements ClaimComparator {

    /** Topic of an age, before whose it is. */
    public static final String AGE_OF = "age of ";

    private static final double AGE = 0.85;
    private static final double AGE_BY_SURNAME = 0.5;
    private static final double GENERATION = 15;
    private static final long BASE = 10;
    private static final double SPELLING = 0.5;
    private static final long BIRTHDAY_LIKELY_DAYS = 45;
    private static final double DAYS_A_YEAR = 365.25;
    private static final double DOER = 0.5;
    private static final double LEAST_LIKENESS = 0.4;

    private final OwnHand ownHand;

    public ParticipantComparator(NewsLanguage language) {
        this.ownHand = new OwnHand(language.persons());
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        List<PersonAge> others = PersonAge.in(contrast.second());
        for (PersonAge first : PersonAge.in(contrast.first())) {
            for (PersonAge second : others) {
                if (first.name().matches(second.name()) && !ofTwoGenerations(first, second)) {
                    findings.add(ages(contrast, first, second));
                }
            }
        }
        findings.addAll(spellings(contrast));
        doers(contrast).or(() -> ownHand.against(contrast)).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> doers(Contrast contrast) {
        String predicate = contrast.first().extracted().predicate();
        boolean sameAct = !contrast.internal() && contrast.affirmed() && contrast.likeness() >= LEAST_LIKENESS
                && predicate.equals(contrast.second().extracted().predicate());
        if (!sameAct) {
            return Optional.empty();
        }
        Optional<Doer> first = Doer.of(contrast.first());
        Optional<Doer> second = Doer.of(contrast.second());
        return first.isPresent() && second.isPresent() && first.get().otherThan(second.get())
                        && first.get().sameObject(second.get())
                ? Optional.of(Finding.of(
                        Verdict.conflict(DisputeKind.PARTICIPANT), "participant.doer", "doer of " + predicate,
                        new Finding.Words(first.get().span(), second.get().span()), DOER))
                : Optional.empty();
    }

    /** Parent and child may share a name; but "52" and "25" of one full name are a slip of the pen. */
    private static boolean ofTwoGenerations(PersonAge first, PersonAge second) {
        double mine = first.age().pragmatic().low();
        double theirs = second.age().pragmatic().low();
        boolean swapped = first.name().fullyMatches(second.name())
                && Math.floorMod((long) mine, BASE) * BASE + Math.floorDiv((long) mine, BASE) == (long) theirs;
        return !swapped && Math.abs(mine - theirs) > GENERATION;
    }

    private static Finding ages(Contrast contrast, PersonAge first, PersonAge second) {
        Finding.Words words = new Finding.Words(first.age().span(), second.age().span());
        String topic = AGE_OF + first.name().surname();
        if (first.age().pragmatic().overlaps(second.age().pragmatic())) {
            return Finding.of(Verdict.agreement(), "participant.age.equal", topic, words, 0);
        }
        if (mayHaveAged(contrast, first, second) || wasYounger(contrast, first, second)) {
            return Finding.of(Verdict.nuance(NuanceKind.SCOPE), "participant.aged", topic, words, 0);
        }
        double confidence = first.name().fullyMatches(second.name()) ? AGE : AGE_BY_SURNAME;
        return Finding.of(Verdict.conflict(DisputeKind.PARTICIPANT), "participant.age", topic, words, confidence);
    }

    /** Whether the time between the two reports, or the years that they tell of, explains the difference. */
    private static boolean mayHaveAged(Contrast contrast, PersonAge first, PersonAge second) {
        double older = second.age().pragmatic().low() - first.age().pragmatic().low();
        OptionalInt from = Referents.toldYear(contrast.first());
        OptionalInt to = Referents.toldYear(contrast.second());
        boolean otherYears = from.isPresent() && to.isPresent() && from.getAsInt() != to.getAsInt();
        if (otherYears && Math.abs(to.getAsInt() - from.getAsInt() - older) <= 1) {
            return true;
        }
        OptionalLong days = contrast.daysBetween();
        if (days.isEmpty() || Math.abs(days.getAsLong()) < BIRTHDAY_LIKELY_DAYS) {
            return false;
        }
        double grown = older * Long.signum(days.getAsLong());
        return grown > 0 && grown <= Math.ceil(Math.abs(days.getAsLong()) / DAYS_A_YEAR);
    }

    /** "Then 15", "18 at the time", where the other report gives a higher age without such words. */
    private static boolean wasYounger(Contrast contrast, PersonAge first, PersonAge second) {
        boolean firstYounger = first.age().pragmatic().low() < second.age().pragmatic().low();
        ComparedClaim younger = firstYounger ? contrast.first() : contrast.second();
        ComparedClaim older = firstYounger ? contrast.second() : contrast.first();
        return (firstYounger ? first : second).isOfThen(younger) && !(firstYounger ? second : first).isOfThen(older);
    }

    private static List<Finding> spellings(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        List<FullName> others = FullName.in(contrast.second());
        for (FullName first : FullName.in(contrast.first())) {
            for (FullName second : others) {
                if (first.spelledLike(second)) {
                    findings.add(Finding.of(
                            Verdict.conflict(DisputeKind.PARTICIPANT), "participant.spelling",
                            "name of " + first.sharedWith(second),
                            new Finding.Words(first.span(), second.span()), SPELLING));
                }
            }
        }
        return findings;
    }
}
