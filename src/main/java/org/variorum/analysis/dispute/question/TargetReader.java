package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/** Whom or what the attack was meant to hit: "was aiming for …", "targeted …", "fired at …". */
final class TargetReader extends TokenReader {

    TargetReader(NewsLanguage language) {
        super(new Question("target", "cause.target", DisputeKind.CAUSE, 0.55,
                QuestionLabel.ofEvent("fact.target")), language, ANY);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        boolean aims = tree.isVerb(token) && lexicon.in("aiming", tree.lemma(token));
        OptionalInt target = aims ? target(tree, token) : OptionalInt.empty();
        return target.isPresent() && tree.isNoun(target.getAsInt())
                ? Optional.of(phrase(claim, target.getAsInt())) : Optional.empty();
    }

    private OptionalInt target(SyntaxTree tree, int verb) {
        OptionalInt object = tree.child(verb, Relations.OBJECTS);
        if (object.isPresent()) {
            return object;
        }
        return tree.children(verb, List.of("prep")).stream()
                .filter(child -> lexicon.in("towards", tree.lemma(child)))
                .map(child -> tree.child(child, Relations.PREPOSITIONAL_OBJECTS))
                .filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return disjoint(first, second) && kind(contrast.first(), first) > 0
                && kind(contrast.first(), first) == kind(contrast.second(), second);
    }

    /** People, a kind of building, or neither: who hits worshippers has hit a church as well. */
    private int kind(ComparedClaim claim, Answer answer) {
        int head = claim.tokensIn(answer.span()).getLast();
        return persons.isPerson(claim.tree(), head) ? 1 : lexicon.in("settings", claim.tree().lemma(head)) ? 2 : 0;
    }
}
