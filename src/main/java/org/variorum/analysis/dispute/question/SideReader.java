package org.variorum.analysis.dispute.question;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.ExclusiveClasses;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * Which of several things of one noun an act befell, told apart by a point of the compass: "struck the northern pier",
 * "struck the southern pier". A text that names both tells of two.
 */
final class SideReader extends TokenReader {

    private static final String COMPASS = "compass";

    private final ExclusiveClasses classes;

    SideReader(NewsLanguage language) {
        super(new Question("side", "place.side", DisputeKind.PLACE, 0.6,
                QuestionLabel.ofThing("fact.side")), language, ComparedClaim::affirmed);
        this.classes = language.classes();
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        OptionalInt noun = tree.isVerb(token) ? tree.child(token, Relations.OBJECTS) : OptionalInt.empty();
        if (noun.isEmpty() || !tree.isNoun(noun.getAsInt()) || tree.isProperNoun(noun.getAsInt())) {
            return Optional.empty();
        }
        SortedSet<Integer> sides = new TreeSet<>();
        tree.children(noun.getAsInt()).stream().filter(word -> tree.tag(word).startsWith("JJ"))
                .filter(word -> classes.in(COMPASS, tree.token(word).form().toLowerCase(Locale.ROOT)))
                .forEach(sides::add);
        return sides.size() != 1 ? Optional.empty() : Optional.of(answer(
                tree.lemma(token) + " " + tree.lemma(noun.getAsInt()),
                tree.token(sides.first()).form().toLowerCase(Locale.ROOT),
                between(tree, sides.first(), noun.getAsInt())));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return classes.exclude(first.value(), second.value()).isPresent()
                && Subject.mayBeOne(contrast, first.span(), second.span()) && !Referents.otherDays(contrast);
    }
}
