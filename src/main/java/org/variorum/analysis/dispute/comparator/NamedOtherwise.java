package org.variorum.analysis.dispute.comparator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.EditDistance;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/**
 * Another name in one and the same sentence. Two names are of two people or things told of in both reports unless each
 * report knows but one of them. Of places one may lie in the other; those are for the rule of places.
 */
final class NamedOtherwise {

    private static final double CONFIDENCE = 0.5;
    private static final int SPELLING = 2;
    private static final int SHORTEST = 3;

    private NamedOtherwise() {}

    /** The finding that the two stretches, which are all that differs, are two names. */
    static Optional<Finding> between(Contrast contrast, TextSpan mine, TextSpan theirs) {
        List<Integer> first = contrast.first().tokensIn(mine);
        List<Integer> second = contrast.second().tokensIn(theirs);
        boolean names = !contrast.internal() && isName(contrast.first(), first) && isName(contrast.second(), second)
                && Restated.without(contrast, mine, theirs).severalOf()
                && playSamePart(contrast, first.getLast(), second.getLast());
        if (!names || knows(contrast.first(), contrast.second(), second)
                || knows(contrast.second(), contrast.first(), first) || spelledAlike(contrast, first, second)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                Verdict.conflict(DisputeKind.PARTICIPANT), "participant.named-otherwise",
                contrast.first().extracted().predicate(), new Finding.Words(mine, theirs), CONFIDENCE));
    }

    /** The end of a name, which titles and first names are not, and no place or time. */
    private static boolean isName(ComparedClaim claim, List<Integer> tokens) {
        SyntaxTree tree = claim.tree();
        if (tokens.isEmpty() || !tokens.stream().allMatch(tree::isProperNoun)) {
            return false;
        }
        int last = tokens.getLast();
        boolean goesOn = last + 1 < tree.size() && tree.isProperNoun(last + 1);
        TextSpan words = tree.span(tokens.getFirst(), last);
        return !goesOn && tree.token(last).form().length() >= SHORTEST
                && claim.claim().places().stream().noneMatch(place -> place.span().overlaps(words))
                && claim.claim().times().stream().noneMatch(time -> time.span().overlaps(words));
    }

    private static boolean playSamePart(Contrast contrast, int mine, int theirs) {
        SyntaxTree tree = contrast.first().tree();
        SyntaxTree other = contrast.second().tree();
        return tree.relation(mine).equals(other.relation(theirs)) && tree.head(mine) >= 0 && other.head(theirs) >= 0
                && !isOneOfMany(tree, tree.head(mine))
                && tree.lemma(tree.head(mine)).equals(other.lemma(other.head(theirs)));
    }

    /** "Is a staff writer", which others may be too. */
    private static boolean isOneOfMany(SyntaxTree tree, int verb) {
        return tree.isIn(verb, "copulas") && tree.children(verb, List.of("attr")).stream()
                .anyMatch(noun -> Referents.isNew(tree, noun));
    }

    /** Whether the one's article knows the other's name, or does not say what it knows. */
    static boolean knows(ComparedClaim one, ComparedClaim other, List<Integer> name) {
        Set<String> names = one.mentions().names();
        return names.isEmpty() || name.stream()
                .anyMatch(token -> names.contains(other.tree().token(token).form().toLowerCase(Locale.ROOT)));
    }

    private static boolean spelledAlike(Contrast contrast, List<Integer> first, List<Integer> second) {
        String mine = contrast.first().tree().token(first.getLast()).form().toLowerCase(Locale.ROOT);
        String theirs = contrast.second().tree().token(second.getLast()).form().toLowerCase(Locale.ROOT);
        return EditDistance.between(mine, theirs) <= SPELLING;
    }
}
