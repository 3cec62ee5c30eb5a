package org.variorum.analysis.dispute.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * Whether a thing was damaged at all, in whichever words: "there was no damage to the tower", "cracks opened in the
 * walls of the tower". A denial that names no thing counts for all only where the event comes over a whole area.
 */
final class DamageReader extends TokenReader {

    private static final String CONCEPT = "damage";
    private static final String NONE = "none/";
    private static final String SOME = "some/";
    private static final List<String> OWNERS = List.of("poss");
    /** Relations of a word that tells more closely how or how much. */
    private static final List<String> DEGREES = List.of("advmod", "amod", "nmod", "npadvmod");

    private final Acts acts;

    DamageReader(NewsLanguage language) {
        super(
                new Question("damage", "polarity.damage", DisputeKind.POLARITY, 0.6,
                        QuestionLabel.fixed("fact.damaged")), language,
                ComparedClaim::asserted);
        this.acts = language.acts();
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        Optional<Boolean> damaged = lexicon.sides(tree.lemma(token)).stream()
                .filter(side -> side.concept().equals(CONCEPT)).map(Lexicon.Side::positive).findFirst();
        int verb = governor(tree, token);
        boolean told = damaged.isPresent() && verb >= 0
                && (tree.isNoun(token) ? isTold(tree, token, verb) : isPredicate(tree, token));
        if (!told) {
            return Optional.empty();
        }
        List<Integer> things = things(claim, token);
        boolean denied = damaged.get() == (negation.negated(claim, token) || escapes(tree, token, verb)
                || patient(tree, token).stream().anyMatch(thing -> negation.none(tree, thing)));
        boolean inDegree = denied && damaged.get() && !tree.children(token, DEGREES).isEmpty();
        boolean open = things.isEmpty()
                && (!tree.isNoun(token) || denied && tree.child(verb, List.of("prep")).isPresent());
        return inDegree || open || things.stream().anyMatch(thing -> isIntangible(tree, thing)) ? Optional.empty()
                : Optional.of(answer(EVENT, (denied ? NONE : SOME) + names(tree, things),
                        negation.words(claim, token).union(things.isEmpty() ? claim.span(token)
                                : between(tree, things.getFirst(), token))));
    }

    /** "Caused damage", "no damage was reported", "cracks in the wall"; not "paid damages", "a damage report". */
    private boolean isTold(SyntaxTree tree, int noun, int verb) {
        boolean damages = tree.tag(noun).equals("NNS") && tree.lemma(noun).equals(CONCEPT);
        int head = tree.head(noun);
        boolean reported = head >= 0 && tree.isIn(head, "of") && tree.head(head) >= 0
                && lexicon.in("accounts", tree.lemma(tree.head(head))) && tree.head(tree.head(head)) == verb
                && tree.children(tree.head(head), DEGREES).isEmpty();
        boolean without = head >= 0 && lexicon.negates(tree.lemma(head)) && tree.head(head) == verb;
        return !damages && (without || (head == verb || reported)
                && lexicon.in("telling damage", tree.lemma(verb)));
    }

    /** What a clause says of its subject or does to its object: "was damaged", "stayed intact", "cracked the wall". */
    private static boolean isPredicate(SyntaxTree tree, int token) {
        return tree.isVerb(token) ? !tree.relation(token).equals("amod")
                : List.of("acomp", "oprd", "xcomp").contains(tree.relation(token));
    }

    private boolean escapes(SyntaxTree tree, int token, int verb) {
        return tree.isNoun(token) && tree.head(token) == verb && lexicon.in("escaping damage", tree.lemma(verb));
    }

    /** What it befell, the nearest noun first: of "the walls of the tower" both. */
    private List<Integer> things(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        List<Integer> things = new ArrayList<>();
        patient(tree, token).stream().forEach(thing -> addWhole(claim, thing, things));
        return things;
    }

    private OptionalInt patient(SyntaxTree tree, int token) {
        if (!tree.isNoun(token)) {
            return tree.isVerb(token) ? Acts.patient(tree, token) : Subject.noun(tree, token);
        }
        int verb = governor(tree, token);
        OptionalInt at = Stream.of(token, verb).flatMap(word -> tree.children(word, List.of("prep")).stream())
                .filter(preposition -> lexicon.in("before damaged things", tree.lemma(preposition)))
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream())
                .mapToInt(Integer::intValue).findFirst();
        return at.isPresent() || !lexicon.in("suffering damage", tree.lemma(verb)) ? at : Subject.noun(tree, verb);
    }

    private void addWhole(ComparedClaim claim, int thing, List<Integer> things) {
        SyntaxTree tree = claim.tree();
        boolean timed = claim.claim().times().stream().anyMatch(time -> time.span().overlaps(claim.span(thing)));
        if (!tree.isNoun(thing) || timed || things.contains(thing)) {
            return;
        }
        things.add(thing);
        tree.children(thing, OWNERS).forEach(owner -> addWhole(claim, owner, things));
        tree.children(thing, List.of("prep")).stream()
                .filter(preposition -> lexicon.in("before damaged things", tree.lemma(preposition))
                        || tree.isIn(preposition, "of"))
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream())
                .forEach(whole -> addWhole(claim, whole, things));
    }

    /** "His reputation was damaged"; nor are people. */
    private boolean isIntangible(SyntaxTree tree, int thing) {
        return lexicon.in("damaged in name only", tree.lemma(thing)) || persons.isPerson(tree, thing);
    }

    private String names(SyntaxTree tree, List<Integer> things) {
        return things.stream().map(thing -> acts.thing(tree.lemma(thing))).collect(Collectors.joining(" "));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        boolean firstDenies = first.value().startsWith(NONE);
        if (firstDenies == second.value().startsWith(NONE) || Referents.otherDays(contrast)
                || Referents.otherYears(contrast) || Referents.otherPlaces(contrast)
                || contrast.first().isOfOthersThan(contrast.second())) {
            return false;
        }
        ComparedClaim denying = firstDenies ? contrast.first() : contrast.second();
        ComparedClaim telling = firstDenies ? contrast.second() : contrast.first();
        List<Integer> unharmed = things(denying, tokenOf(denying, firstDenies ? first : second));
        List<Integer> harmed = things(telling, tokenOf(telling, firstDenies ? second : first));
        if (unharmed.isEmpty()) {
            return lexicon.in("events over an area", denying.extracted().anchor().kind())
                    || harmed.isEmpty();
        }
        // "the old wing of the hospital" may be no part of what another report means by the hospital
        int whole = unharmed.getFirst();
        return harmed.stream().anyMatch(thing -> isOne(denying, whole, telling, thing))
                && harmed.stream().takeWhile(part -> !isOne(denying, whole, telling, part))
                        .noneMatch(part -> telling.tree().child(part, DEGREES).isPresent());
    }

    /** One noun or name, narrowed by no two sets of words: "the north tower", "the south tower". */
    private boolean isOne(ComparedClaim denying, int whole, ComparedClaim telling, int thing) {
        return acts.thing(denying.tree().lemma(whole)).equals(acts.thing(telling.tree().lemma(thing)))
                && !Circumstances.narrowedApart(
                        Circumstances.narrowing(denying, whole), Circumstances.narrowing(telling, thing));
    }

    /** Of damage that the earlier report did not know, the later one may. */
    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        return contrast.earlier(first, second).filter(told -> told.value().startsWith(NONE)).isPresent();
    }
}
