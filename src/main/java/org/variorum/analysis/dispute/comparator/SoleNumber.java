package org.variorum.analysis.dispute.comparator;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.IntervalRelation;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Mentions;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.dispute.contrast.UnitScale;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Quantity;
import org.variorum.model.text.TextSpan;

/**
 * Numbers of one measure of which each report states but its own: "was visible for five seconds", "could be seen for
 * twelve". Whatever verbs the reports use, a reader takes the two for one thing: the statements are alike in meaning,
 * hardly another number of that measure is told in either report, and neither report knows the other's.
 */
final class SoleNumber {

    /** The rule of two such numbers that do not fit. */
    static final String RULE = "quantity.sole";

    private static final double CONFIDENCE = 0.5;

    /** Where a report has more numbers of the measure, none of them is the one that is meant. */
    private static final int FEW = 3;

    /** Likeness from which two claims that share a word are of one thing, where each is the only one of its measure. */
    private static final double ALIKE = 0.58;
    private static final double VERY_ALIKE = 0.75;

    /** Of people an event has many numbers, whatever happened to them. */
    private static final String PERSON = "person";

    private final Lexicon lexicon;
    private final Acts acts;

    SoleNumber(Lexicon lexicon, Acts acts) {
        this.lexicon = lexicon;
        this.acts = acts;
    }

    /** Whether the two numbers are each report's only word on one thing, and differ. */
    boolean differs(Contrast contrast, Quantity first, Quantity second) {
        UnitScale units = lexicon.units();
        boolean candidates = contrast.tellsAlike(ALIKE) && contrast.inOneMood() && brought(contrast)
                && !isSingledOut(first) && !isSingledOut(second);
        if (!candidates || IntervalRelation.of(first, second, units) != IntervalRelation.DISJOINT
                || !IntervalRelation.near(first, second, units)) {
            return false;
        }
        return counted(contrast, first, second) || measured(contrast, first, second);
    }

    /**
     * "38 witnesses gave evidence", "it heard 52 witnesses": each report counts things of that kind once, and so the
     * same ones.
     */
    private boolean counted(Contrast contrast, Quantity first, Quantity second) {
        String mine = kind(contrast.first(), first);
        String theirs = kind(contrast.second(), second);
        return !mine.isEmpty() && mine.equals(theirs)
                && !lexicon.in("anybody", mine) && !lexicon.in("measures", mine)
                && counts(first) && counts(second)
                && countsOnce(contrast.first(), mine) && countsOnce(contrast.second(), mine)
                && !hasGrown(contrast, first, second) && !ofOtherActs(contrast, first, second)
                && isPlaced(contrast.first(), first) == isPlaced(contrast.second(), second)
                && !Referents.otherDays(contrast) && !Referents.otherYears(contrast)
                && !Referents.otherPlaces(contrast);
    }

    /** "One witness said", unlike "one hour": who tells of one singles it out. */
    private static boolean isSingledOut(Quantity quantity) {
        return quantity.logical().high() == 1 && quantity.role().startsWith(quantity.unit());
    }

    /** "Six guests in the hall": those in one place may be some of all. */
    private boolean isPlaced(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        List<Integer> inside = claim.tokensIn(quantity.span());
        return claim.tokens().stream().anyMatch(token -> lexicon.in("placing", tree.lemma(token))
                && (inside.contains(tree.head(token)) || claim.governor(quantity.span()).stream()
                        .anyMatch(verb -> verb == tree.head(token) && tree.isIn(verb, "copulas")))
                && tree.children(token, Relations.PREPOSITIONAL_OBJECTS).stream()
                        .anyMatch(noun -> tree.isNoun(noun) && !isValue(claim, noun)));
    }

    /** "Runs 90 trains", "cancelled 30 trains": words that say less than an act of their own are no other act. */
    private boolean ofOtherActs(Contrast contrast, Quantity first, Quantity second) {
        SortedSet<String> mine = acts(contrast.first(), first);
        SortedSet<String> theirs = acts(contrast.second(), second);
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs)
                && (contrast.likeness() < VERY_ALIKE || byOneDoer(contrast, first, second));
    }

    /** Whether one word stands for who does both to what is counted. */
    private static boolean byOneDoer(Contrast contrast, Quantity first, Quantity second) {
        Optional<String> mine = doer(contrast.first(), first);
        return mine.isPresent() && mine.equals(doer(contrast.second(), second));
    }

    private static Optional<String> doer(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        return claim.governor(quantity.span()).stream().boxed()
                .flatMap(verb -> tree.child(verb, List.of("nsubj")).stream().boxed())
                .filter(subject -> !quantity.span().overlaps(claim.span(subject)))
                .map(tree::lemma).findFirst();
    }

    /** Whether the later report, of another day, counts more: what people do or suffer may have gone on. */
    private static boolean hasGrown(Contrast contrast, Quantity first, Quantity second) {
        double risen = second.pragmatic().low() - first.pragmatic().low();
        return contrast.daysBetween().orElse(0) * risen > 0 && Math.abs(contrast.daysBetween().orElse(0)) > 1;
    }

    private boolean countsOnce(ComparedClaim claim, String kind) {
        return claim.mentions().countsOnce(noun -> acts.thing(noun).equals(kind), lexicon.units());
    }

    /** What is counted, by one word for all that stand for it. */
    private String kind(ComparedClaim claim, Quantity quantity) {
        return acts.thing(Mentions.counted(claim.extracted(), quantity));
    }

    private boolean counts(Quantity quantity) {
        return !quantity.subset() && !lexicon.in("counted roles", quantity.role())
                && (quantity.unit().equals(PERSON) || quantity.unit().equals(quantity.role()));
    }

    private boolean measured(Contrast contrast, Quantity first, Quantity second) {
        UnitScale units = lexicon.units();
        if (!measures(first) || !measures(second) || !units.commensurable(first.unit(), second.unit())) {
            return false;
        }
        Mentions mine = contrast.first().mentions();
        Mentions theirs = contrast.second().mentions();
        long most = Math.max(mine.countOf(first, units), theirs.countOf(second, units));
        return most > 0 && most <= FEW && (most == 1 || contrast.likeness() >= VERY_ALIKE)
                && !mine.states(second, units) && !theirs.states(first, units)
                && Restated.without(contrast, first.span(), second.span()).shared() > 0
                && measuredAlike(contrast, first, second) && !ofOtherThings(contrast, first, second);
    }

    /** One act in both, or an act in one and no more than a measure in the other: "lasted", "were held for". */
    private boolean measuredAlike(Contrast contrast, Quantity first, Quantity second) {
        Optional<String> mine = dimension(contrast.first(), first);
        Optional<String> theirs = dimension(contrast.second(), second);
        boolean oneDimension = mine.equals(theirs) || mine.isEmpty() && isAttribute(contrast.first(), first)
                || theirs.isEmpty() && isAttribute(contrast.second(), second);
        if (!oneDimension || lexicon.in("told by their measure", first.role())) {
            return oneDimension;
        }
        SortedSet<String> acts = acts(contrast.first(), first);
        SortedSet<String> others = acts(contrast.second(), second);
        return acts.isEmpty() || others.isEmpty() || !Collections.disjoint(acts, others);
    }

    /** The adjective that the number measures: "three metres long", "two hours late". */
    private Optional<String> dimension(ComparedClaim claim, Quantity quantity) {
        return heads(claim, quantity).map(claim.tree()::lemma).filter(word -> lexicon.in("dimensions", word))
                .findFirst();
    }

    /** "The 80-metre section": a property, which another report may tell as one. */
    private static boolean isAttribute(ComparedClaim claim, Quantity quantity) {
        return heads(claim, quantity).anyMatch(claim.tree()::isNoun);
    }

    private static Stream<Integer> heads(ComparedClaim claim, Quantity quantity) {
        List<Integer> inside = claim.tokensIn(quantity.span());
        return inside.stream().map(claim.tree()::head).filter(head -> head >= 0 && !inside.contains(head));
    }

    /** What the claim says is done or so, but for words that say no more of a number than that it is one. */
    private SortedSet<String> acts(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        SortedSet<String> said = new TreeSet<>();
        for (int token : claim.tokens()) {
            boolean predicate = tree.isVerb(token)
                    || tree.tag(token).startsWith("JJ") && !tree.relation(token).equals("nmod");
            if (predicate && !quantity.span().overlaps(claim.span(token)) && !saysLittle(claim, quantity, token)) {
                String act = acts.isSum(quantity) ? acts.ofSum(tree, token) : acts.of(tree, token);
                said.add(acts.isSum(quantity) && lexicon.in("trading", act) ? acts.ofPaying()
                        : acts.ofNoun(act).orElse(act));
            }
        }
        return said;
    }

    private boolean saysLittle(ComparedClaim claim, Quantity quantity, int token) {
        String lemma = claim.tree().lemma(token);
        OptionalInt verb = claim.governor(quantity.span());
        return lexicon.isLight(lemma) || verb.isPresent() && verb.getAsInt() == token
                && lexicon.in("measuring", lemma) && !isStock(claim, quantity, token);
    }

    /** "The tank held 30,000 litres": what is in a thing is no measure of what comes out of it. */
    private boolean isStock(ComparedClaim claim, Quantity quantity, int verb) {
        return lexicon.in("holding", claim.tree().lemma(verb))
                && claim.tree().children(verb, Relations.OBJECTS).stream()
                        .anyMatch(object -> claim.span(object).overlaps(quantity.span()));
    }

    /** Whether each speaks of things or measures that the other does not: power and water, length and delay. */
    private boolean ofOtherThings(Contrast contrast, Quantity first, Quantity second) {
        SortedSet<String> mine = things(contrast.first(), first);
        SortedSet<String> theirs = things(contrast.second(), second);
        return !mine.containsAll(theirs) && !theirs.containsAll(mine)
                || isNarrower(contrast.first(), first, contrast.second())
                || isNarrower(contrast.second(), second, contrast.first());
    }

    /** "Older workers", some of the workers; "the section that fell" is what another report says fell. */
    private static boolean isNarrower(ComparedClaim claim, Quantity quantity, ComparedClaim other) {
        SortedSet<String> there = other.contentOutside(new TextSpan(0, 0));
        return claim.governor(quantity.span()).stream().boxed()
                .flatMap(verb -> Subject.of(claim, verb).stream())
                .anyMatch(subject -> !there.containsAll(subject.narrowing()));
    }

    /** Subject, objects and nouns behind prepositions of the number's verb, by one word for all that stand for each. */
    private SortedSet<String> things(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        return claim.governor(quantity.span()).stream()
                .flatMap(verb -> IntStream.range(0, tree.size()).filter(token -> isPartOf(tree, verb, token)))
                .filter(token -> tree.isNoun(token) && !tree.isProperNoun(token) && !isValue(claim, token))
                .mapToObj(token -> acts.thing(tree.lemma(token)))
                .filter(noun -> !lexicon.in("measures", noun))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPartOf(SyntaxTree tree, int verb, int token) {
        int head = tree.head(token);
        return Subject.SUBJECTS.contains(tree.relation(token)) && head == verb
                || Relations.OBJECTS.contains(tree.relation(token)) && head == verb
                || Relations.PREPOSITIONAL_OBJECTS.contains(tree.relation(token)) && head >= 0
                        && tree.head(head) == verb;
    }

    private static boolean isValue(ComparedClaim claim, int token) {
        TextSpan word = claim.span(token);
        return claim.claim().quantities().stream().anyMatch(quantity -> quantity.span().overlaps(word))
                || claim.claim().times().stream().anyMatch(time -> time.span().overlaps(word));
    }

    /** The finding, told by this rule where it is a conflict: the reader must know that no act was compared. */
    static Finding told(Finding finding) {
        return finding.verdict() instanceof Verdict.Conflict
                ? Finding.of(finding.verdict(), RULE, finding.topic(),
                        new Finding.Words(finding.firstWords(), finding.secondWords()), CONFIDENCE)
                : finding;
    }

    /** Claims that a number of their own brings together, or nothing but their meaning. */
    private static boolean brought(Contrast contrast) {
        return contrast.slot().equals(Slot.CONTENT) || contrast.inSlot("quantity");
    }

    private boolean measures(Quantity quantity) {
        return !quantity.unit().isEmpty() && !quantity.unit().equals(PERSON) && !quantity.subset()
                && !lexicon.in("of no one thing", quantity.role()) && !lexicon.in("counted roles", quantity.role());
    }
}
