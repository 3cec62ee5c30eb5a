package org.variorum.analysis.dispute;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/** How exact a message or the information in it was: "actionable intelligence", "it was vague", "in general terms". */
final class PrecisionReader implements AnswerReader {

    private static final Question QUESTION =
            new Question("precision", "polarity.precision", DisputeKind.POLARITY, 0.55);
    private static final String CONCEPT = "specificity";

    private final Lexicon lexicon;
    private final Negation negation;

    PrecisionReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.negation = new Negation(lexicon);
    }

    @Override
    public Question question() {
        return QUESTION;
    }

    @Override
    public List<Answer> read(ComparedClaim claim) {
        if (!claim.extracted().anchor().inherited()) {
            return List.of();
        }
        return claim.tokens().stream()
                .filter(token -> claim.tree().tag(token).startsWith("JJ") && ofMessage(claim.tree(), token))
                .flatMap(token -> answer(claim, token).stream())
                .toList();
    }

    private Optional<Answer> answer(ComparedClaim claim, int token) {
        return lexicon.sides(claim.tree().lemma(token)).stream()
                .filter(side -> side.concept().equals(CONCEPT)).findFirst()
                .map(side -> new Answer(
                        new Slot(QUESTION.kind(), "message"),
                        side.positive() != negation.negated(claim, token) ? "exact" : "vague", claim.span(token)));
    }

    /** Whether the adjective is said of a message, by that name or by a pronoun in a sentence with one. */
    private boolean ofMessage(SyntaxTree tree, int adjective) {
        int head = tree.head(adjective);
        if (head < 0) {
            return false;
        }
        if (tree.isNoun(head)) {
            return isMessage(tree, head);
        }
        OptionalInt subject = tree.child(head, Relations.SUBJECTS);
        return subject.isPresent() && (isMessage(tree, subject.getAsInt())
                || tree.isPronoun(subject.getAsInt()) && mentionsMessage(tree, subject.getAsInt()));
    }

    private boolean mentionsMessage(SyntaxTree tree, int before) {
        for (int token = 0; token < before; token++) {
            if (isMessage(tree, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMessage(SyntaxTree tree, int noun) {
        return tree.isNoun(noun) && lexicon.in("messages", tree.lemma(noun));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return !first.value().equals(second.value());
    }
}
