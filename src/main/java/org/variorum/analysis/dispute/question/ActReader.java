package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.language.WordList;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/**
 * How many took part in an act that is told with its object: one or several who fired the bullets ({@code actors}), one
 * bullet or several ({@code objects}). Read for the acts that {@code acts.txt} lists, under one name for all verbs of
 * one.
 */
final class ActReader extends TokenReader {

    private static final String ONE = "1";
    private static final String SEVERAL = "several";

    private final Map<String, String> acts;
    private final boolean ofActors;

    private ActReader(Question question, NewsLanguage language, boolean ofActors) {
        super(question, language, ComparedClaim::affirmed);
        this.acts = WordList.load(language.code(), "acts").meanings("acts");
        this.ofActors = ofActors;
    }

    /** How many did it. */
    static ActReader ofActors(NewsLanguage language) {
        return new ActReader(
                new Question("actors", "participant.actors", DisputeKind.PARTICIPANT, 0.55,
                        QuestionLabel.ofThing("fact.actors")), language, true);
    }

    /** How many things it was done with or to. */
    static ActReader ofObjects(NewsLanguage language) {
        return new ActReader(
                new Question("objects", "quantity.objects", DisputeKind.QUANTITY, 0.55,
                        QuestionLabel.ofThing("fact.objects")), language, false);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        boolean active = tree.isVerb(token) && tree.child(token, List.of("auxpass")).isEmpty();
        String act = !active ? "" : acts.getOrDefault(tree.lemma(token) + particle(tree, token), "");
        OptionalInt object = act.isEmpty() ? OptionalInt.empty() : object(tree, token);
        OptionalInt actor = object.isEmpty() ? OptionalInt.empty() : actor(tree, token);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        int counted = ofActors ? actor.getAsInt() : object.getAsInt();
        boolean fits = tree.isNoun(object.getAsInt())
                && isPerson(tree, counted) == ofActors;
        return !fits ? Optional.empty() : number(tree, counted).map(value -> answer(
                act + " " + tree.lemma(object.getAsInt()), value, words(tree, counted)));
    }

    /** " out" of "get out", else nothing. */
    private String particle(SyntaxTree tree, int verb) {
        return tree.children(verb).stream().filter(child -> child == verb + 1)
                .map(tree::lemma).filter(lemma -> lexicon.in("particles", lemma))
                .map(lemma -> " " + lemma).findFirst().orElse("");
    }

    private static OptionalInt object(SyntaxTree tree, int verb) {
        OptionalInt object = tree.child(verb, Relations.OBJECTS);
        if (object.isPresent()) {
            return object;
        }
        return tree.children(verb).stream().filter(child -> child == verb + 1 && !tree.isNoun(child))
                .flatMap(child -> tree.subtree(child).stream().boxed())
                .filter(noun -> tree.relation(noun).equals("pobj")).mapToInt(Integer::intValue).findFirst();
    }

    /** The subject, without looking for what a pronoun stands for; of "one of the men", that one. */
    private static OptionalInt actor(SyntaxTree tree, int verb) {
        int at = verb;
        while (at >= 0) {
            OptionalInt subject = tree.child(at, List.of("nsubj"));
            if (subject.isPresent()) {
                return subject;
            }
            at = tree.relation(at).equals("conj") ? tree.head(at) : -1;
        }
        return OptionalInt.empty();
    }

    /** Whether the word stands for people, or for some of them: "one of the men". */
    private boolean isPerson(SyntaxTree tree, int token) {
        return persons.isPerson(tree, token) || tree.tag(token).equals("CD") && tree.subtree(token).stream()
                .anyMatch(part -> part != token && persons.isPerson(tree, part));
    }

    /** One, or several without saying how many; empty where the words leave it open. */
    private Optional<String> number(SyntaxTree tree, int noun) {
        if (tree.tag(noun).equals("CD")) {
            return Optional.of(WordClasses.ENGLISH_VALUES.has(
                    "ones", tree.token(noun).form().toLowerCase(Locale.ROOT)) ? ONE : SEVERAL);
        }
        if (tree.isPronoun(noun)) {
            return Optional.of(lexicon.in("he or she", tree.lemma(noun)) ? ONE : SEVERAL);
        }
        if (tree.children(noun, List.of("conj")).stream().anyMatch(tree::isNoun)) {
            return Optional.of(SEVERAL);
        }
        boolean one = tree.children(noun).stream().anyMatch(child ->
                lexicon.in("a single", tree.token(child).form().toLowerCase(Locale.ROOT)));
        if (tree.tag(noun).endsWith("S")) {
            return one ? Optional.of(ONE) : ofActors && isCrowd(tree, noun) ? Optional.empty() : Optional.of(SEVERAL);
        }
        boolean counted = one || tree.isProperNoun(noun) || tree.children(noun, List.of("det")).stream()
                .anyMatch(child -> lexicon.in("articles", tree.lemma(child)));
        return counted ? Optional.of(ONE) : Optional.empty();
    }

    /** "Protesters": some of many, of whom a text may well single one out. */
    private static boolean isCrowd(SyntaxTree tree, int noun) {
        return tree.children(noun).stream().noneMatch(child -> List.of("DT", "CD", "PRP$").contains(tree.tag(child)));
    }

    private static TextSpan words(SyntaxTree tree, int noun) {
        int first = tree.children(noun).stream().filter(child -> child < noun && child >= noun - 2)
                .mapToInt(Integer::intValue).min().orElse(noun);
        return tree.span(first, noun);
    }

    /**
     * One actor here and several there may be two acts, as may one thing and several; where both differ, or the acts
     * are of two kinds of people, they are.
     */
    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        int mine = tokenOf(contrast.first(), first);
        int theirs = tokenOf(contrast.second(), second);
        String other = beside(contrast.first().tree(), mine);
        String otherToo = beside(contrast.second().tree(), theirs);
        boolean twoActs = !other.isEmpty() && !otherToo.isEmpty() && !other.equals(otherToo)
                || !ofActors && Subject.differ(contrast, mine, theirs);
        return !first.value().equals(second.value()) && !twoActs;
    }

    /** How many there are of the side that is not asked for: of things when actors are, and the other way round. */
    private String beside(SyntaxTree tree, int verb) {
        OptionalInt side = ofActors ? object(tree, verb) : actor(tree, verb);
        return side.isEmpty() ? "" : number(tree, side.getAsInt()).orElse("");
    }

}
