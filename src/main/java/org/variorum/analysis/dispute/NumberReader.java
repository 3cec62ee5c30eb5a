package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.variorum.analysis.align.Slot;
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
            new Question("number", "quantity.act", DisputeKind.QUANTITY, 0.6);

    /** Numbers further apart than this are of two things, however alike they are told. */
    private static final double FURTHEST = 12;

    private static final String PERSON = "person";
    /** What is paid for a thing, in whichever act it is told. */
    private static final String PRICE = " undergo pay for ";
    private static final String NUMBER = "number";
    private static final List<String> PRESENT = List.of("VBZ", "VBP");
    private static final List<String> SUBJECTS = List.of("nsubj", "nsubjpass");

    private final Lexicon lexicon;
    private final Acts acts;
    private final CountScope scope;

    NumberReader(Lexicon lexicon, Acts acts) {
        this.lexicon = lexicon;
        this.acts = acts;
        this.scope = new CountScope(lexicon);
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
                    && !lexicon.in("counted roles", quantity.role());
            if (counts && !scope.partial(claim, quantity)) {
                about(claim, quantity).ifPresent(about -> answers.add(
                        new Answer(new Slot(QUESTION.kind(), about), quantity.logical().toString(), quantity.span())));
            }
        }
        return answers;
    }

    /** What is counted or measured, and in which act; nothing where the grammar ties the number to no act. */
    private Optional<String> about(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        List<Integer> inside = claim.tokensIn(quantity.span());
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        int top = inside.stream().filter(token -> !inside.contains(tree.head(token))).findFirst().orElseThrow();
        String unit = unit(quantity);
        int head = tree.head(top);
        if (head < 0) {
            return Optional.empty();
        }
        if (tree.isNoun(head)) {
            return tree.relation(top).equals("appos") && !unit.isEmpty()
                    ? Optional.of(ofNoun(tree.lemma(head), unit)) : Optional.empty();
        }
        if (tree.isVerb(head)) {
            return ofVerb(tree, top, head, unit);
        }
        if (tree.tag(head).startsWith("JJ") && tree.head(head) >= 0 && tree.isVerb(tree.head(head))) {
            return ofMade(tree, head, unit);
        }
        int above = tree.head(head);
        if (!tree.tag(head).equals("IN") && !tree.tag(head).equals("TO") || above < 0) {
            return Optional.empty();
        }
        if (tree.isNoun(above)) {
            boolean measures = tree.isIn(head, "of") && (!unit.isEmpty() || isMeasure(tree, above));
            return measures ? Optional.of(ofNoun(tree.lemma(above), unit)) : Optional.empty();
        }
        return tree.isVerb(above) ? behindPreposition(tree, head, above, unit) : Optional.empty();
    }

    private boolean isMeasure(SyntaxTree tree, int noun) {
        return lexicon.in("measures of one number", tree.lemma(noun));
    }

    /** "A grant of 20 million" is 20 million granted; other nouns name what is measured. */
    private String ofNoun(String noun, String unit) {
        return unit + acts.ofNoun(noun).map(act -> " undergo " + act).orElseGet(() -> " of " + acts.thing(noun));
    }

    /** An act and whether what is counted does it or undergoes it. */
    private Optional<String> ofVerb(SyntaxTree tree, int top, int verb, String unit) {
        String relation = tree.relation(top);
        OptionalInt subject = tree.child(verb, SUBJECTS);
        if (unit.isEmpty() && relation.equals("attr") && subject.isPresent() && isMeasure(tree, subject.getAsInt())) {
            return Optional.of(ofNoun(tree.lemma(subject.getAsInt()), unit));
        }
        boolean undergoes = !relation.equals("nsubj");
        Optional<String> converse = undergoes ? acts.converse(tree, verb) : Optional.empty();
        String act = converse.orElseGet(() -> unit.equals(Acts.SUM) ? acts.ofSum(tree, verb) : acts.of(tree, verb));
        boolean takesPart = Relations.OBJECTS.contains(relation) || relation.equals("nsubjpass") || !undergoes;
        return act.isEmpty() || unit.isEmpty() || !takesPart ? Optional.empty()
                : Optional.of(unit + (undergoes && converse.isEmpty() ? " undergo " : " do ") + act);
    }

    /** "Make 20 million available". */
    private Optional<String> ofMade(SyntaxTree tree, int adjective, String unit) {
        int verb = tree.head(adjective);
        String act = unit.equals(Acts.SUM) ? acts.ofSum(tree, verb) : acts.of(tree, verb);
        return act.isEmpty() || unit.isEmpty() ? Optional.empty() : Optional.of(unit + " undergo " + act);
    }

    /** "Raise the age to 67": the thing whose measure the verb changes. */
    private Optional<String> behindPreposition(SyntaxTree tree, int preposition, int verb, String unit) {
        OptionalInt thing = Persons.patient(tree, verb);
        String act = acts.of(tree, verb);
        if (lexicon.in("trading", act) && lexicon.in("before prices", tree.lemma(preposition))) {
            return thing.stream().mapToObj(noun -> unit + PRICE + acts.thing(tree.lemma(noun))).findFirst();
        }
        boolean measure = (tree.isIn(preposition, "to") || tree.isIn(preposition, "at")) && !act.isEmpty()
                && thing.isPresent() && tree.isNoun(thing.getAsInt()) && !tree.isProperNoun(thing.getAsInt());
        return measure ? Optional.of(String.join(" ", unit, tree.lemma(preposition), act,
                acts.thing(tree.lemma(thing.getAsInt()))).strip()) : Optional.empty();
    }

    /** What is counted: people of every kind by one word, all else by its noun or measure. */
    private String unit(Quantity quantity) {
        return acts.isSum(quantity) ? Acts.SUM : acts.thing(quantity.unit());
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        Quantity mine = quantity(contrast.first(), first);
        Quantity theirs = quantity(contrast.second(), second);
        return (planned(contrast.first(), mine) == planned(contrast.second(), theirs))
                && IntervalRelation.of(mine, theirs) == IntervalRelation.DISJOINT && near(mine, theirs)
                && (contrast.internal() || oneThing(contrast, mine, theirs));
    }

    /** Whether the number is one to come: of a plan, or of what a law or offer says now. */
    private static boolean planned(ComparedClaim claim, Quantity quantity) {
        return claim.claim().certainty() == Certainty.PLANNED || claim.governor(quantity.span()).stream()
                .anyMatch(verb -> PRESENT.contains(claim.tree().tag(verb)));
    }

    private static boolean near(Quantity first, Quantity second) {
        double low = Math.min(first.pragmatic().low(), second.pragmatic().low());
        double high = Math.max(first.pragmatic().low(), second.pragmatic().low());
        return low > 0 && high / low <= FURTHEST;
    }

    private boolean oneThing(Contrast contrast, Quantity mine, Quantity theirs) {
        boolean sums = acts.isSum(mine) && acts.isSum(theirs);
        boolean oneCurrency = mine.unit().equals(theirs.unit()) || mine.unit().equals(Acts.SUM)
                || theirs.unit().equals(Acts.SUM);
        return (sums ? oneCurrency
                        : fits(kind(contrast.first(), mine), kind(contrast.second(), theirs), mine, theirs))
                && !ofOthers(contrast, mine, theirs)
                && !scope.countsAttacker(contrast, mine, theirs) && !scope.otherExtent(contrast)
                && !scope.goesOn(contrast.first(), mine)
                && !scope.goesOn(contrast.second(), theirs) && !scope.otherDegree(contrast, mine, theirs)
                && !scope.otherStage(contrast, mine) && !Referents.otherDays(contrast)
                && !Referents.otherYears(contrast) && !Referents.otherPlaces(contrast)
                && !Referents.otherStreets(contrast);
    }

    /** Whether both say with or to what else it was done, and these are two things. */
    private boolean ofOthers(Contrast contrast, Quantity mine, Quantity theirs) {
        OptionalInt other = beside(contrast.first(), mine);
        OptionalInt otherToo = beside(contrast.second(), theirs);
        return other.isPresent() && otherToo.isPresent() && !acts.mayBeOne(
                contrast.first().tree(), other.getAsInt(), contrast.second().tree(), otherToo.getAsInt());
    }

    /** The verb's other noun: its subject beside a number in its object, and the other way round. */
    private static OptionalInt beside(ComparedClaim claim, Quantity quantity) {
        SyntaxTree tree = claim.tree();
        OptionalInt verb = claim.governor(quantity.span());
        return verb.isEmpty() ? verb : Stream.of(SUBJECTS, Relations.OBJECTS)
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
        return claim.claim().quantities().stream().filter(one -> one.span().equals(answer.span())).findFirst()
                .orElseThrow();
    }

    /** People to whom later reports only add. */
    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        int order = contrast.publicationOrder();
        Quantity earlier = quantity(order < 0 ? contrast.first() : contrast.second(), order < 0 ? first : second);
        Quantity later = quantity(order < 0 ? contrast.second() : contrast.first(), order < 0 ? second : first);
        return order != 0 && earlier.unit().equals(PERSON) && contrast.slot().role().contains(" undergo ")
                && earlier.pragmatic().low() < later.pragmatic().low();
    }
}
