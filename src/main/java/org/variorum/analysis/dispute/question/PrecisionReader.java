package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/** How exact a message or the information in it was: "actionable intelligence", "it was vague", "in general terms". */
final class PrecisionReader extends TokenReader {

    private static final String CONCEPT = "specificity";
    private static final String MESSAGE = "message";
    private static final String EXACT = "exact";
    private static final String VAGUE = "vague";

    PrecisionReader(NewsLanguage language) {
        super(new Question("precision", "polarity.precision", DisputeKind.POLARITY, 0.55,
                QuestionLabel.fixed("fact.precision")), language, ANY);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        if (tree.isVerb(token) && lexicon.in("containing", tree.lemma(token))) {
            return content(claim, token);
        }
        return !tree.tag(token).startsWith("JJ") || !ofMessage(tree, token) ? Optional.empty()
                : lexicon.sides(tree.lemma(token)).stream()
                        .filter(side -> side.concept().equals(CONCEPT)).findFirst()
                        .map(side -> answer(
                                MESSAGE, side.positive() != negation.negated(claim, token) ? EXACT : VAGUE,
                                negation.words(claim, token)));
    }

    /** "It contained neither time nor place", "the note gave no details of the place". */
    private Optional<Answer> content(ComparedClaim claim, int verb) {
        SyntaxTree tree = claim.tree();
        OptionalInt subject = tree.child(verb, List.of("nsubj"));
        OptionalInt object = tree.child(verb, Relations.OBJECTS);
        boolean ofMessage = subject.isPresent()
                && (isMessage(tree, subject.getAsInt()) || tree.isIn(subject.getAsInt(), "bodies"));
        if (!ofMessage || object.isEmpty() || !lexicon.in("particulars", tree.lemma(object.getAsInt()))) {
            return Optional.empty();
        }
        boolean denied = Stream.of(verb, object.getAsInt()).flatMap(word -> tree.children(word).stream())
                .anyMatch(child -> lexicon.negates(tree.lemma(child)));
        return Optional.of(answer(
                MESSAGE, denied ? VAGUE : EXACT,
                tree.span(verb, object.getAsInt()).union(negation.words(claim, verb))));
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
