package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.extract.grammar.NounPhrase;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/** Whom or what the attack was meant to hit: "was aiming for …", "targeted …", "fired at …". */
final class TargetReader implements AnswerReader {

    private static final Question QUESTION = new Question("target", "cause.target", DisputeKind.CAUSE, 0.55);
    private static final List<String> TOWARDS = List.of("at", "for");

    private final Lexicon lexicon;

    TargetReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Question question() {
        return QUESTION;
    }

    @Override
    public List<Answer> read(ComparedClaim claim) {
        List<Answer> answers = new ArrayList<>();
        SyntaxTree tree = claim.tree();
        if (!claim.extracted().anchor().inherited()) {
            return answers;
        }
        for (int token : claim.tokens()) {
            boolean aims = tree.isVerb(token) && lexicon.in("aiming", tree.lemma(token));
            OptionalInt target = !aims ? OptionalInt.empty() : target(tree, token);
            if (target.isPresent() && tree.isNoun(target.getAsInt())) {
                answers.add(answer(claim, target.getAsInt()));
            }
        }
        return answers;
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

    private Answer answer(ComparedClaim claim, int noun) {
        SyntaxTree tree = claim.tree();
        TextSpan span = NounPhrase.around(tree, noun).withoutArticle(tree).span(tree);
        SortedSet<String> words = new TreeSet<>();
        claim.tokensIn(span).stream().filter(claim::isContent).map(tree::lemma).forEach(words::add);
        words.add(tree.lemma(noun));
        return new Answer(new Slot(QUESTION.kind(), "event"), String.join(" ", words), span);
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        List<String> others = List.of(second.value().split(" "));
        return List.of(first.value().split(" ")).stream().noneMatch(others::contains);
    }
}
