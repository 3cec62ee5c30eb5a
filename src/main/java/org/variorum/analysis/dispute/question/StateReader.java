package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * In which of two states a thing was: doors locked or open, an alarm working or not, a fire set on purpose or not.
 *
 * <p>The words on either side of a concept stand in {@code oppositions.txt}. Things of one noun that are told apart by
 * other words before it, as front doors and back doors, are two things.
 */
final class StateReader extends TokenReader {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Circumstances circumstances;

    StateReader(NewsLanguage language) {
        super(new Question("state", "polarity.state", DisputeKind.POLARITY, 0.6,
                QuestionLabel.ofThing("fact.state")), language, ComparedClaim::asserted);
        this.circumstances = new Circumstances(lexicon);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        int head = tree.head(token) < 0 ? token : tree.head(token);
        boolean phrase = lexicon.in("out of", tree.lemma(token));
        boolean turnsOn = tree.isVerb(token) || isManner(tree, token) || phrase
                || tree.tag(token).startsWith("JJ") && !tree.isNoun(head);
        Optional<Lexicon.Side> side = !turnsOn ? Optional.empty() : lexicon.sides(tree, token).stream()
                .filter(one -> lexicon.in("states", one.concept())).findFirst();
        int act = phrase ? governor(tree, token) : isManner(tree, token) ? tree.head(tree.head(token)) : token;
        OptionalInt thing = side.isEmpty() || act < 0 ? OptionalInt.empty() : Persons.patient(tree, act);
        if (thing.isEmpty() || !tree.isNoun(thing.getAsInt()) || tree.isProperNoun(thing.getAsInt())) {
            return Optional.empty();
        }
        boolean so = side.get().positive() != negation.negated(claim, token);
        return Optional.of(answer(
                side.get().concept() + " " + tree.lemma(thing.getAsInt()),
                (so ? YES : NO) + narrowing(claim, thing.getAsInt()),
                phrase ? tree.span(token - 2, token) : negation.words(claim, token)));
    }

    /** "On purpose", "by accident": a noun without article behind a preposition says how it was done. */
    private static boolean isManner(SyntaxTree tree, int token) {
        int preposition = tree.head(token);
        return tree.tag(token).equals("NN") && preposition >= 0 && tree.tag(preposition).equals("IN")
                && tree.children(token).isEmpty() && preposition == token - 1;
    }

    private static String narrowing(ComparedClaim claim, int noun) {
        SyntaxTree tree = claim.tree();
        SortedSet<String> words = new TreeSet<>();
        tree.children(noun, List.of("amod", "nmod", "compound")).stream()
                .filter(child -> claim.isContent(child) && !tree.tag(child).equals("CD"))
                .forEach(child -> words.add(tree.lemma(child)));
        tree.children(noun, Relations.NOUN_CLAUSES).stream().filter(child -> !words.isEmpty())
                .forEach(child -> words.add(tree.lemma(child)));
        return words.isEmpty() ? "" : " " + String.join(" ", words);
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        List<String> mine = List.of(first.value().split(" "));
        List<String> theirs = List.of(second.value().split(" "));
        boolean oneThing = mine.size() == 1 || theirs.size() == 1
                || mine.stream().skip(1).anyMatch(theirs.subList(1, theirs.size())::contains);
        int word = contrast.first().tokensIn(first.span()).getLast();
        int other = contrast.second().tokensIn(second.span()).getLast();
        return oneThing && !mine.getFirst().equals(theirs.getFirst()) && !Subject.differ(contrast, word, other)
                && !circumstances.otherMoments(contrast, word, other);
    }
}
