package org.variorum.analysis.dispute.question;

import java.util.Optional;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Numbered;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * Which of several numbered things of one kind an act was done to or in: "the fire began in silo 3", "in silo number
 * four". A report that names both tells of two.
 */
final class NumberedReader extends TokenReader {

    private final Acts acts;

    NumberedReader(NewsLanguage language) {
        super(new Question("numbered", "content.numbered", DisputeKind.CONTENT, 0.6,
                QuestionLabel.ofThing("fact.numbered")), language, ComparedClaim::affirmed);
        this.acts = language.acts();
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        return Numbered.in(tree).stream().filter(thing -> thing.noun() == token).findFirst().flatMap(thing -> {
            int verb = governor(tree, token);
            String act = verb < 0 ? "" : tree.isIn(verb, "copulas") ? tree.lemma(verb) : acts.of(tree, verb);
            return act.isEmpty() ? Optional.empty() : Optional.of(answer(
                    act + " " + tree.lemma(token), thing.number(), tree.span(token, thing.last())));
        });
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return !first.value().equals(second.value()) && Subject.mayBeOne(contrast, first.span(), second.span())
                && !Referents.otherDays(contrast) && !Referents.otherPlaces(contrast)
                && !knows(contrast.first(), second, contrast.second())
                && !knows(contrast.second(), first, contrast.first());
    }

    /** Whether the one's article names the other's thing too. */
    private boolean knows(ComparedClaim one, Answer answer, ComparedClaim other) {
        return Numbered.in(other.tree()).stream().filter(thing -> thing.noun() == tokenOf(other, answer))
                .anyMatch(thing -> one.mentions().names().contains(thing.name(other.tree())));
    }
}
