package org.variorum.analysis.dispute.comparator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.CountExtent;
import org.variorum.analysis.dispute.contrast.CountScope;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.IntervalRelation;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.PartialCount;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.dispute.contrast.UnitScale;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Quantity;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.text.TextSpan;

/**
 * Numbers that say how many or how much of the same thing.
 *
 * <p>Only numbers of one role and unit are compared; where the role is no more than the counted noun, the claims must
 * be close in meaning too. Numbers that no value fits are a conflict, unless the later text reports a higher toll or
 * the two take in something different.
 */
public final class QuantityComparator implements ClaimComparator {

    private static final double DISJOINT = 0.85;
    private static final double UNSLOTTED = 0.6;
    private static final double TENSION = 0.35;
    private static final double LIKE_ENOUGH = 0.45;
    private static final double VERY_ALIKE = 0.75;
    private static final double MUCH_SHARED = 0.5;
    private static final double FURTHEST = 50;
    private static final double ABSURD = 100;

    /** People of whom the text does not say what happened to them: of these an event has many numbers. */
    private static final String PERSON = "person";
    private static final double ALIKE = 0.5;
    private static final long SETTLED_DAYS = 30;
    /** How far a count in round words may lie from the true one. */
    private static final double ABOUT = 2;

    private static final ClaimReadings.SpanReading<SortedSet<String>> THINGS = QuantityComparator::things;
    private static final ClaimReadings.SpanReading<SortedSet<String>> VERBS = QuantityComparator::verbs;
    private static final ClaimReadings.SpanReading<OptionalInt> VERB_BESIDE = QuantityComparator::verbBeside;

    private final Lexicon lexicon;
    private final CountScope scope;
    private final CountExtent extent;
    private final PartialCount part;
    private final UnitScale units;
    private final Acts acts;
    private final SoleNumber sole;

    public QuantityComparator(Lexicon lexicon, Acts acts) {
        this.lexicon = lexicon;
        this.scope = new CountScope(lexicon);
        this.extent = new CountExtent(lexicon);
        this.part = new PartialCount(lexicon);
        this.units = lexicon.units();
        this.acts = acts;
        this.sole = new SoleNumber(lexicon, acts);
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        boolean alike = saidAlike(contrast);
        if (!alike && !agreed(contrast)) {
            return findings;
        }
        for (Quantity first : contrast.first().claim().quantities()) {
            for (Quantity second : contrast.second().claim().quantities()) {
                boolean stated = alike || lexicon.in("agreed beforehand", first.role());
                if (stated && comparable(contrast, first, second) && !fitsBetter(contrast, first, second)) {
                    Finding finding = compare(contrast, first, second);
                    boolean parts = scope.partsOfOneWhole(contrast, first, second);
                    findings.add(parts ? finding.about("part of " + finding.topic()) : finding);
                } else if (sole.differs(contrast, first, second) && !otherSubjects(contrast, first, second)
                        && scope.isWhole(contrast.first(), first) == scope.isWhole(contrast.second(), second)
                        && !scope.countsOn(contrast.first(), first) && !scope.countsOn(contrast.second(), second)
                        && !part.isPart(contrast.first(), first) && !part.isPart(contrast.second(), second)
                        && part.isListed(contrast.first(), first) == part.isListed(contrast.second(), second)) {
                    findings.add(SoleNumber.told(compare(contrast, first, second)));
                }
            }
        }
        return findings;
    }

    /** Whether one of two numbers that do not fit has a better partner: "20 million at home, 26 million worldwide". */
    private boolean fitsBetter(Contrast contrast, Quantity first, Quantity second) {
        return IntervalRelation.of(first, second, units) == IntervalRelation.DISJOINT
                && (hasPartner(first, contrast.second()) || hasPartner(second, contrast.first()));
    }

    private boolean hasPartner(Quantity quantity, ComparedClaim other) {
        return other.claim().quantities().stream()
                .filter(one -> one.role().equals(quantity.role())
                        && units.commensurable(one.unit(), quantity.unit()))
                .anyMatch(one -> IntervalRelation.of(quantity, one, units) != IntervalRelation.DISJOINT);
    }

    /** Both as so, or both as planned: a number of a plan says nothing of what became of it. */
    private static boolean saidAlike(Contrast contrast) {
        return contrast.inOneMood() && !(contrast.planned() && contrast.internal());
    }

    /** "Agreed to buy it for two billion", "is being sold for three": a price is settled before it is paid. */
    private static boolean agreed(Contrast contrast) {
        return !contrast.internal() && settled(contrast.first()) && settled(contrast.second());
    }

    private static boolean settled(ComparedClaim claim) {
        return claim.asserted() || claim.claim().certainty() == Certainty.PLANNED;
    }

    /** "Publish a report within 30 days", "the report would take 60 days": two plans for what one noun names. */
    private boolean plannedForOneThing(Contrast contrast, Quantity first, Quantity second) {
        return contrast.planned() && lexicon.in("stretches", first.role()) && !Collections.disjoint(
                contrast.first().once(first.span(), THINGS), contrast.second().once(second.span(), THINGS));
    }

    /** The nouns that the verb above the number joins, but for those that it counts. */
    private static SortedSet<String> things(ComparedClaim claim, TextSpan number) {
        SyntaxTree tree = claim.tree();
        SortedSet<String> things = new TreeSet<>();
        claim.governor(number).ifPresent(verb -> Stream.concat(
                        tree.children(verb, Subject.SUBJECTS).stream(),
                        tree.children(verb, Relations.OBJECTS).stream())
                .filter(noun -> tree.isNoun(noun) && !number.overlaps(claim.span(noun)))
                .forEach(noun -> things.add(tree.lemma(noun))));
        return things;
    }

    /** "Six crew", "nine crew": a number before the singular noun for a body counts its members. */
    private static boolean ofOneBody(Contrast contrast, Quantity first, Quantity second) {
        Optional<String> mine = body(contrast.first(), first);
        return mine.isPresent() && mine.equals(body(contrast.second(), second));
    }

    private static Optional<String> body(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        return claim.tokensIn(quantity.span()).stream()
                .filter(token -> tree.tag(token).equals("NN") && quantity.pragmatic().low() > 1
                        && tree.children(token).stream().anyMatch(child -> tree.tag(child).equals("CD")))
                .map(tree::lemma).findFirst();
    }

    private boolean comparable(Contrast contrast, Quantity first, Quantity second) {
        boolean sameThing = !first.role().isEmpty() && first.role().equals(second.role())
                && units.commensurable(first.unit(), second.unit())
                && !lexicon.in("other roles", first.role());
        if (!sameThing || contrast.planned() && !lexicon.in("agreed beforehand", first.role())
                && !samePredicate(contrast) && !plannedForOneThing(contrast, first, second)) {
            return false;
        }
        if (scope.partsOfOneWhole(contrast, first, second)) {
            return !contrast.internal() && (samePredicate(contrast) || sameVerb(contrast, first, second)
                    || sameAct(contrast, first, second));
        }
        if (part.isPart(contrast.first(), first) || part.isPart(contrast.second(), second)
                || part.leavesRoom(contrast, first, second)
                || part.isListed(contrast.first(), first) != part.isListed(contrast.second(), second)
                || extent.liesBehind(contrast.first(), first) != extent.liesBehind(contrast.second(), second)) {
            return false;
        }
        if (apartBy(ABSURD, first, second)
                && !Restated.without(contrast, first.span(), second.span()).severalOf()) {
            return false;
        }
        if (first.role().equals(Sentenced.ROLE) && !Sentenced.alike(contrast, first, second)) {
            return false;
        }
        if (lexicon.in("counted roles", first.role())) {
            boolean toll = first.unit().equals(PERSON) && !first.role().equals(PERSON);
            return (contrast.inSlot("quantity") || contrast.likeness() >= ALIKE)
                    && (toll || !otherSubjects(contrast, first, second)
                            && !contrast.first().isOfOthersThan(contrast.second()));
        }
        if (plannedForOneThing(contrast, first, second)) {
            return contrast.likeness() >= VERY_ALIKE && !contrast.internal();
        }
        if (contrast.first().isOfOthersThan(contrast.second())) {
            return false;
        }
        if (lexicon.in("stretches", first.role())
                && (!sameVerb(contrast, first, second) || scope.fromElsewhere(contrast, first, second))) {
            return false;
        }
        if (apartBy(FURTHEST, first, second) && contrast.conceptOverlap() < MUCH_SHARED) {
            return false;
        }
        boolean sameAct = first.role().equals(PERSON)
                ? contrast.likeness() >= VERY_ALIKE && (samePredicate(contrast) || ofOneBody(contrast, first, second))
                : contrast.likeness() >= LIKE_ENOUGH
                        && (samePredicate(contrast) || contrast.conceptOverlap() >= MUCH_SHARED
                                && !otherActs(contrast, first, second));
        return sameAct && !contrast.internal() && !otherSubjects(contrast, first, second);
    }

    /** Of things that an event has many numbers of, numbers of quite another size count something else. */
    private boolean apartBy(double most, Quantity first, Quantity second) {
        OptionalDouble factor = IntervalRelation.factor(first, second, units);
        return factor.isPresent() && factor.getAsDouble() > most;
    }

    /** "Profit fell 12 percent", "revenue fell 5 percent". */
    private static boolean otherSubjects(Contrast contrast, Quantity first, Quantity second) {
        OptionalInt mine = contrast.first().once(first.span(), VERB_BESIDE);
        OptionalInt theirs = contrast.second().once(second.span(), VERB_BESIDE);
        return mine.isPresent() && theirs.isPresent()
                && Subject.differ(contrast, mine.getAsInt(), theirs.getAsInt());
    }

    /** The verb above the number, unless the number is a part of that verb's subject. */
    private static OptionalInt verbBeside(ComparedClaim claim, TextSpan number) {
        OptionalInt verb = claim.governor(number);
        boolean inSubject = verb.isPresent() && claim.tree().children(verb.getAsInt(), Subject.SUBJECTS)
                .stream().anyMatch(subject -> claim.tokensIn(number).stream()
                        .anyMatch(token -> claim.tree().dominates(subject, token)));
        return inSubject ? OptionalInt.empty() : verb;
    }

    /** Whether one verb governs both numbers, in whatever clause it stands. */
    private static boolean sameVerb(Contrast contrast, Quantity first, Quantity second) {
        return !Collections.disjoint(
                contrast.first().once(first.span(), VERBS), contrast.second().once(second.span(), VERBS));
    }

    /** "Keeps 14 of the 27 seats", "holds 13 of the 27 seats". */
    private boolean sameAct(Contrast contrast, Quantity first, Quantity second) {
        Optional<String> mine = act(contrast.first(), first);
        return mine.isPresent() && mine.equals(act(contrast.second(), second));
    }

    private Optional<String> act(ComparedClaim claim, Quantity quantity) {
        return claim.governor(quantity.span()).stream().mapToObj(verb -> acts.of(claim.tree(), verb))
                .filter(act -> !act.isEmpty()).findFirst();
    }

    /** The verb above the number, and those behind what is counted: "400 litres of oil leaked from the hull". */
    private static SortedSet<String> verbs(ComparedClaim claim, TextSpan number) {
        SyntaxTree tree = claim.tree();
        SortedSet<String> verbs = new TreeSet<>();
        claim.governor(number).ifPresent(verb -> verbs.add(tree.lemma(verb)));
        claim.tokensIn(number).stream().flatMap(token -> tree.children(token).stream())
                .flatMap(child -> Stream.concat(Stream.of(child), tree.children(child).stream()))
                .flatMap(child -> Stream.concat(Stream.of(child), tree.children(child).stream()))
                .filter(tree::isVerb).forEach(verb -> verbs.add(tree.lemma(verb)));
        return verbs;
    }

    /** "Runs 90 trains", "cancelled 30 trains". */
    private boolean otherActs(Contrast contrast, Quantity first, Quantity second) {
        OptionalInt mine = contrast.first().governor(first.span());
        OptionalInt theirs = contrast.second().governor(second.span());
        return mine.isPresent() && theirs.isPresent() && !sameVerb(contrast, first, second)
                && !lexicon.isLight(contrast.first().tree().lemma(mine.getAsInt()))
                && !lexicon.isLight(contrast.second().tree().lemma(theirs.getAsInt()));
    }

    private static boolean samePredicate(Contrast contrast) {
        return contrast.first().extracted().predicate().equals(contrast.second().extracted().predicate())
                && contrast.sharedConcepts() > 1;
    }

    private Finding compare(Contrast contrast, Quantity first, Quantity second) {
        Finding.Words words = new Finding.Words(first.span(), second.span());
        String topic = first.role();
        return switch (IntervalRelation.of(first, second, units)) {
            case EQUAL -> Finding.of(Verdict.agreement(), "quantity.equal", topic, words, 0);
            case COMPATIBLE, ROUNDED ->
                Finding.of(Verdict.nuance(NuanceKind.PRECISION), "quantity.precision", topic, words, 0);
            case TENSION -> inTension(contrast, first, second);
            case DISJOINT -> nearlyEqual(contrast, first, second)
                    ? Finding.of(Verdict.nuance(NuanceKind.PRECISION), "quantity.precision", topic, words, 0)
                    : disjoint(contrast, first, second);
        };
    }

    /** "At least 12" on one day and 15 on the next: the first report left room for the second. */
    private Finding inTension(Contrast contrast, Quantity first, Quantity second) {
        Finding.Words words = new Finding.Words(first.span(), second.span());
        String topic = first.role();
        if (extent.otherExtent(contrast)) {
            return Finding.of(Verdict.nuance(NuanceKind.SCOPE), "quantity.scope", topic, words, 0);
        }
        int order = contrast.publicationOrder();
        boolean raised = order < 0 && leavesRoomFor(first, second) || order > 0 && leavesRoomFor(second, first);
        if (!raised) {
            return Finding.of(Verdict.conflict(DisputeKind.QUANTITY), "quantity.tension", topic, words, TENSION);
        }
        return updates(contrast, first, second)
                ? Finding.of(Verdict.nuance(NuanceKind.UPDATE), "quantity.update", topic, words, 0)
                : Finding.of(Verdict.nuance(NuanceKind.PRECISION), "quantity.precision", topic, words, 0);
    }

    private static boolean leavesRoomFor(Quantity earlier, Quantity later) {
        return !earlier.logical().isExact() && later.logical().isExact();
    }

    /** "A dozen" for eleven. */
    private boolean nearlyEqual(Contrast contrast, Quantity first, Quantity second) {
        double apart = Math.abs(first.pragmatic().low() - second.pragmatic().low());
        return apart <= ABOUT && (round(contrast.first(), first) || round(contrast.second(), second))
                || scope.leftOpen(contrast, first, second);
    }

    private boolean round(ComparedClaim claim, Quantity quantity) {
        return claim.tokensIn(quantity.span()).stream()
                .anyMatch(token -> lexicon.in("round numbers", claim.tree().lemma(token)));
    }

    private Finding disjoint(Contrast contrast, Quantity first, Quantity second) {
        Finding.Words words = new Finding.Words(first.span(), second.span());
        String topic = first.role();
        boolean restated = Restated.without(contrast, first.span(), second.span()).severalOf();
        if (!restated && scope.countsAttacker(contrast, first, second)) {
            return Finding.of(Verdict.nuance(NuanceKind.SCOPE), "quantity.attacker", topic, words, 0);
        }
        if (otherScope(contrast, first, second)) {
            return Finding.of(Verdict.nuance(NuanceKind.SCOPE), "quantity.scope", topic, words, 0);
        }
        if (updates(contrast, first, second)) {
            return Finding.of(Verdict.nuance(NuanceKind.UPDATE), "quantity.update", topic, words, 0);
        }
        boolean oneNumber = lexicon.in("counted roles", topic) || ofOneBody(contrast, first, second);
        double confidence = oneNumber ? DISJOINT : UNSLOTTED;
        return Finding.of(Verdict.conflict(DisputeKind.QUANTITY), "quantity.disjoint", topic, words, confidence);
    }

    private boolean otherScope(Contrast contrast, Quantity first, Quantity second) {
        return extent.otherExtent(contrast) || scope.goesOn(contrast.first(), first)
                || scope.goesOn(contrast.second(), second) || scope.someOf(contrast, first, second)
                || scope.foundOnly(contrast, first, second) || scope.otherDegree(contrast, first, second)
                || scope.otherOutcome(contrast, first, second) || extent.isRunningTotal(contrast, first, second)
                || scope.otherStage(contrast, first) || scope.forOthers(contrast, first, second)
                || scope.ofOtherMatters(contrast, first, second)
                || Referents.otherDays(contrast) || Referents.otherYears(contrast)
                || Referents.otherStreets(contrast);
    }

    /** A toll that later reports raise, people still sought, or suspects after weeks, when the case has moved on. */
    private boolean updates(Contrast contrast, Quantity first, Quantity second) {
        if (contrast.publicationOrder() == 0) {
            return false;
        }
        Quantity earlier = contrast.publicationOrder() < 0 ? first : second;
        Quantity later = contrast.publicationOrder() < 0 ? second : first;
        boolean raised = earlier.pragmatic().low() < later.pragmatic().low();
        boolean movedOn = Math.abs(contrast.daysBetween().orElse(0)) > SETTLED_DAYS
                && lexicon.in("case progress", first.role());
        return lexicon.isCumulative(first.role()) && (raised || movedOn) || lexicon.in("receding", first.role())
                || raised && scope.ofProgress(contrast, first, second);
    }
}
