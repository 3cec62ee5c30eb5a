package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Certainty;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/**
 * Whether a thing did or underwent an act of the event at all, in whichever of its words: "bills went up", "the bills
 * did not rise".
 */
final class OccurrenceReader extends TokenReader {

    /** Relations of verbs that a clause turns on; what only goes along with them may lie in their negation's scope. */
    private static final List<String> TELLING = List.of("root", "conj", "ccomp", "relcl", "parataxis", "advcl");

    private static final String YES = "yes";
    private static final String NO = "no";

    private final Acts acts;
    private final Circumstances circumstances;

    OccurrenceReader(NewsLanguage language) {
        super(
                new Question("occurrence", "polarity.occurrence", DisputeKind.POLARITY, 0.55,
                        QuestionLabel.WHETHER), language,
                claim -> claim.asserted() || claim.claim().certainty() == Certainty.PLANNED);
        this.acts = language.acts();
        this.circumstances = new Circumstances(lexicon);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        int verb = tree.isVerb(token) ? token : joined(tree, token);
        String act = verb >= 0 && TELLING.contains(tree.relation(verb)) ? acts.of(tree, verb) : "";
        OptionalInt thing = act.isEmpty() ? OptionalInt.empty()
                : verb == token ? Acts.patient(tree, token) : OptionalInt.of(token);
        if (thing.isEmpty() || !tree.isNoun(noun(tree, thing.getAsInt()))
                || tree.child(verb, Relations.COMPLEMENTS).isPresent()) {
            return Optional.empty();
        }
        OptionalInt nobody = nobody(tree, verb);
        boolean denied = negation.negated(claim, verb)
                != (negation.none(tree, thing.getAsInt()) || nobody.isPresent());
        TextSpan words = between(tree, thing.getAsInt(), verb).union(negation.words(claim, verb));
        for (int sign : IntStream.concat(negation.no(tree, thing.getAsInt()).stream(), nobody.stream()).toArray()) {
            words = words.union(claim.span(sign));
        }
        return Optional.of(answer(
                act + " " + thing(claim, noun(tree, thing.getAsInt())), denied ? NO : YES, words));
    }

    /** "Used water cannon but no tear gas": the verb of which the noun is a further object; negative for others. */
    private static int joined(SyntaxTree tree, int noun) {
        int first = tree.head(noun);
        boolean further = tree.isNoun(noun) && tree.relation(noun).equals("conj") && first >= 0
                && Relations.OBJECTS.contains(tree.relation(first));
        return further ? tree.head(first) : -1;
    }

    /** The subject that says that none did it: "no group", "nobody from the board". */
    private OptionalInt nobody(SyntaxTree tree, int verb) {
        return tree.child(verb, List.of("nsubj")).stream().filter(subject -> negation.none(tree, subject)).findFirst();
    }

    /** What is none of: "none of the money". */
    private int noun(SyntaxTree tree, int noun) {
        return lexicon.negates(tree.lemma(noun)) ? tree.children(noun, List.of("prep")).stream()
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream())
                .findFirst().orElse(noun) : noun;
    }

    /** Sums of money are one thing in whatever currency. */
    private String thing(ComparedClaim claim, int noun) {
        boolean sum = claim.claim().quantities().stream().anyMatch(quantity ->
                acts.isSum(quantity) && quantity.span().overlaps(claim.span(noun)));
        return sum ? Acts.SUM : acts.thing(claim.tree().lemma(noun));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        if (first.value().equals(second.value()) || !contrast.inOneMood()) {
            return false;
        }
        int mine = verb(contrast.first(), first);
        int theirs = verb(contrast.second(), second);
        boolean none = isNobody(contrast.first(), mine) || isNobody(contrast.second(), theirs);
        return (none || !Subject.differ(contrast, mine, theirs)) && !otherThings(contrast, first, second)
                && !circumstances.otherOccasions(contrast, mine, theirs)
                && !circumstances.otherPurposes(contrast, mine, theirs)
                && !Referents.otherPlaces(contrast)
                && !circumstances.otherMoments(contrast, mine, theirs);
    }

    /** Whether one noun is narrowed to two things: "the front doors", "the back doors". */
    private boolean otherThings(Contrast contrast, Answer first, Answer second) {
        OptionalInt mine = object(contrast.first(), tokenOf(contrast.first(), first));
        OptionalInt theirs = object(contrast.second(), tokenOf(contrast.second(), second));
        return mine.isPresent() && theirs.isPresent()
                && Circumstances.otherThings(contrast, mine.getAsInt(), theirs.getAsInt());
    }

    /** The object of the verb, or the token if it is a further one. */
    private static OptionalInt object(ComparedClaim claim, int token) {
        return claim.tree().isVerb(token) ? Circumstances.object(claim.tree(), token) : OptionalInt.of(token);
    }

    private int verb(ComparedClaim claim, Answer told) {
        return governor(claim.tree(), tokenOf(claim, told));
    }

    /** "No one": whoever did it is among those. */
    private boolean isNobody(ComparedClaim claim, int verb) {
        return claim.tree().child(verb, List.of("nsubj")).stream().mapToObj(claim.tree()::lemma)
                .anyMatch(subject -> lexicon.negates(subject) || lexicon.in("nobody at all", subject)
                        && nobody(claim.tree(), verb).isPresent());
    }

    /** What had not happened when the earlier report was written may have happened since. */
    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        return contrast.earlier(first, second).filter(told -> told.value().equals(NO))
                .filter(told -> inPerfect(told.equals(first) ? contrast.first() : contrast.second(), told)).isPresent();
    }

    private boolean inPerfect(ComparedClaim claim, Answer told) {
        return claim.tree().children(verb(claim, told), List.of("aux")).stream()
                .anyMatch(aux -> lexicon.in("before yet", claim.tree().lemma(aux)));
    }
}
