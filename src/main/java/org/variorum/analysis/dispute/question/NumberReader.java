package org.variorum.analysis.dispute.question;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.CountExtent;
import org.variorum.analysis.dispute.contrast.CountScope;
import org.variorum.analysis.dispute.contrast.IntervalRelation;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.NumberTopic;
import org.variorum.analysis.dispute.contrast.PartialCount;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Quantity;
import org.variorum.model.comparison.DisputeKind;

/**
 * How many or how much of one thing took part in one act of the event: "two journalists were beaten", "police clubbed
 * four reporters". Read for numbers that no role of their own brings together; an article that gives two such numbers
 * speaks of two things.
 */
final class NumberReader implements AnswerReader {

    private static final Question QUESTION =
            new Question("number", "quantity.act", DisputeKind.QUANTITY, 0.6, QuestionLabel.HOW_MANY);

    /** Days between two reports within which hardly anything counted in years or seasons becomes more. */
    private static final long TOGETHER = 31;

    private static final String PERSON = "person";
    private static final String NUMBER = "number";
    private static final List<String> PRESENT = List.of("VBZ", "VBP");

    private final Lexicon lexicon;
    private final Acts acts;
    private final CountScope scope;
    private final CountExtent extent;
    private final PartialCount part;
    private final NumberTopic topics;

    NumberReader(Lexicon lexicon, Acts acts) {
        this.lexicon = lexicon;
        this.acts = acts;
        this.scope = new CountScope(lexicon);
        this.extent = new CountExtent(lexicon);
        this.part = new PartialCount(lexicon);
        this.topics = new NumberTopic(lexicon, acts);
    }

    @Override
    public Question question() {
        return QUESTION;
    }

    @Override
    public List<Answer> read(ComparedClaim claim) {
        List<Answer> answers = new ArrayList<>();
        boolean told = claim.asserted() || claim.claim().certainty() == Certainty.PLANNED;
        if (!told || !claim.extracted().anchor().inherited()) {
            return answers;
        }
        for (Quantity quantity : claim.claim().quantities()) {
            boolean counts = quantity.role().equals(NUMBER) || !lexicon.in("other roles", quantity.role())
                    && (!lexicon.in("counted roles", quantity.role())
                            || lexicon.in("also by act", quantity.role()));
            if (counts && !part.isPart(claim, quantity)) {
                topics.of(claim, quantity).ifPresent(about -> answers.add(
                        new Answer(new Slot(QUESTION.kind(), about), quantity.logical().toString(), quantity.span())));
            }
        }
        return answers;
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        Quantity mine = quantity(contrast.first(), first);
        Quantity theirs = quantity(contrast.second(), second);
        return planned(contrast.first(), mine) == planned(contrast.second(), theirs)
                && IntervalRelation.of(mine, theirs, lexicon.units()) == IntervalRelation.DISJOINT
                && IntervalRelation.near(mine, theirs, lexicon.units())
                && !hasGrown(contrast, mine, theirs) && !scope.leftOpen(contrast, mine, theirs)
                && part.isListed(contrast.first(), mine) == part.isListed(contrast.second(), theirs)
                && (contrast.internal() || oneThing(contrast, mine, theirs));
    }

    /**
     * "Has spent 19 seasons there": what is counted up to the report is more in one of another year, and a stretch of
     * time that was over before is another one.
     */
    private boolean hasGrown(Contrast contrast, Quantity mine, Quantity theirs) {
        boolean together = contrast.daysBetween().isPresent()
                && Math.abs(contrast.daysBetween().getAsLong()) <= TOGETHER;
        boolean first = upToNow(contrast.first(), mine);
        boolean second = upToNow(contrast.second(), theirs);
        return first && second ? !together : first != second && lexicon.in("long stretches", mine.unit());
    }

    private boolean upToNow(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        return claim.governor(quantity.span()).stream().anyMatch(verb -> tree.child(verb, List.of("auxpass")).isEmpty()
                && tree.children(verb, List.of("aux")).stream().anyMatch(aux -> tree.isIn(aux, "possession")));
    }

    /** Whether the number is one to come: of a plan, or of what a law or offer says now. */
    private static boolean planned(ComparedClaim claim, Quantity quantity) {
        return claim.claim().certainty() == Certainty.PLANNED || claim.governor(quantity.span()).stream()
                .anyMatch(verb -> PRESENT.contains(claim.tree().tag(verb)) || isTold(claim.tree(), verb));
    }

    /** "Have been told to expect": what a passive says is to be done. */
    private static boolean isTold(SyntaxTree tree, int verb) {
        int above = tree.head(verb);
        return above >= 0 && tree.relation(verb).equals("xcomp") && tree.child(above, List.of("auxpass")).isPresent();
    }

    private boolean oneThing(Contrast contrast, Quantity mine, Quantity theirs) {
        boolean sums = acts.isSum(mine) && acts.isSum(theirs);
        boolean oneCurrency = mine.unit().equals(theirs.unit()) || mine.unit().equals(Acts.SUM)
                || theirs.unit().equals(Acts.SUM);
        return (sums ? oneCurrency
                        : fits(kind(contrast.first(), mine), kind(contrast.second(), theirs), mine, theirs))
                && !ofOthers(contrast, mine, theirs)
                && !scope.countsAttacker(contrast, mine, theirs) && !extent.otherExtent(contrast)
                && !scope.goesOn(contrast.first(), mine)
                && !scope.goesOn(contrast.second(), theirs) && !scope.otherDegree(contrast, mine, theirs)
                && !scope.otherStage(contrast, mine) && !scope.forOthers(contrast, mine, theirs)
                && !Referents.otherDays(contrast)
                && !Referents.otherYears(contrast) && !Referents.otherPlaces(contrast)
                && !Referents.otherStreets(contrast);
    }

    /** Whether both say with or to what else it was done, and these are two things. */
    private boolean ofOthers(Contrast contrast, Quantity mine, Quantity theirs) {
        OptionalInt other = beside(contrast.first(), mine);
        OptionalInt otherToo = beside(contrast.second(), theirs);
        boolean priced = isPrice(contrast.first(), mine) != isPrice(contrast.second(), theirs);
        return !priced && other.isPresent() && otherToo.isPresent() && !acts.mayBeOne(
                contrast.first().tree(), other.getAsInt(), contrast.second().tree(), otherToo.getAsInt());
    }

    /** Whether the number is the price of the thing that is its verb's subject: nothing else stands beside it. */
    private boolean isPrice(ComparedClaim claim, Quantity quantity) {
        return claim.governor(quantity.span()).stream()
                .anyMatch(verb -> lexicon.in("pricing", claim.tree().lemma(verb)));
    }

    /** The verb's other noun: its subject beside a number in its object, and the other way round. */
    private static OptionalInt beside(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        OptionalInt verb = claim.governor(quantity.span());
        return verb.isEmpty() ? verb : Stream.of(Subject.SUBJECTS, Relations.OBJECTS)
                .flatMap(relations -> tree.child(verb.getAsInt(), relations).stream().boxed())
                .filter(noun -> claim.tokensIn(quantity.span()).stream()
                        .noneMatch(token -> tree.dominates(noun, token)))
                .mapToInt(Integer::intValue).findFirst();
    }

    /** One kind, or anybody as the higher number: journalists may be some of the people, workers are no journalists. */
    private boolean fits(String kind, String other, Quantity mine, Quantity theirs) {
        boolean anybody = isAnybody(kind);
        if (kind.equals(other) || anybody && isAnybody(other)) {
            return true;
        }
        return anybody != isAnybody(other)
                && anybody == mine.pragmatic().low() < theirs.pragmatic().low();
    }

    private boolean isAnybody(String kind) {
        return kind.isEmpty() || lexicon.in("anybody", kind);
    }

    /** The noun that is counted, with one word for all that stand for it. */
    private String kind(ComparedClaim claim, Quantity quantity) {
        List<Integer> inside = claim.tokensIn(quantity.span());
        return inside.reversed().stream().filter(claim.tree()::isNoun)
                .map(token -> acts.thing(claim.tree().lemma(token))).findFirst().orElse("");
    }

    private static Quantity quantity(ComparedClaim claim, Answer answer) {
        return claim.quantity(answer.span()).orElseThrow();
    }

    /** People to whom later reports only add. */
    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        double risen = (quantity(contrast.second(), second).pragmatic().low()
                - quantity(contrast.first(), first).pragmatic().low()) * -contrast.publicationOrder();
        return risen > 0 && quantity(contrast.first(), first).unit().equals(PERSON)
                && NumberTopic.isUndergone(contrast.slot().role());
    }
}
