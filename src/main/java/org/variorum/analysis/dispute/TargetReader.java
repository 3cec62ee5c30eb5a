package org.variorum.analysis.dispute;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/** Whom or what the attack was meant to hit: "was aiming for …", "targeted …", "fired at …". */
final class TargetReader extends TokenReader {

    private static final List<String> TOWARDS = List.of("at", "for");

    private final Lexicon lexicon;

    TargetReader(Lexicon lexicon) {
        super(new Question("target", "cause.target", DisputeKind.CAUSE, 0.55));
        this.lexicon = lexicon;
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        boolean aims = tree.isVerb(token) && lexicon.in("aiming", tree.lemma(token));
        OptionalInt target = aims ? target(tree, token) : OptionalInt.empty();
        return target.isPresent() && tree.isNoun(target.getAsInt())
                ? Optional.of(phrase(claim, target.getAsInt())) : Optional.empty();
    }

    private static OptionalInt target(SyntaxTree tree, int verb) {
        OptionalInt object = tree.child(verb, Relations.OBJECTS);
        if (object.isPresent()) {
            return object;
        }
        return tree.children(verb, List.of("prep")).stream()
                .filter(child -> TOWARDS.contains(tree.lemma(child)))
                .map(child -> tree.child(child, Relations.PREPOSITIONAL_OBJECTS))
                .filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return disjoint(first, second);
    }
}
