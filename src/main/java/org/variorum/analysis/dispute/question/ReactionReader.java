package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Certainty;
import org.variorum.model.comparison.DisputeKind;

/**
 * What those who were warned made of it: ignored it, acted on it, or that this is not known.
 *
 * <p>That something was done and that nothing is known of an answer fit together; that it was ignored fits neither.
 */
final class ReactionReader extends TokenReader {

    private static final String IGNORED = "ignored";

    ReactionReader(NewsLanguage language) {
        super(new Question("reaction", "polarity.reaction", DisputeKind.POLARITY, 0.55,
                QuestionLabel.fixed("fact.reaction")), language, ANY);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int verb) {
        return claim.tree().isVerb(verb) ? reaction(claim, verb) : Optional.empty();
    }

    private Optional<Answer> reaction(ComparedClaim claim, int verb) {
        String lemma = claim.tree().lemma(verb);
        boolean affirmed = claim.affirmed();
        OptionalInt message = governed(claim, verb, "messages");
        if (affirmed && lexicon.in("ignoring", lemma) && message.isPresent()) {
            return Optional.of(answer(claim, IGNORED, verb, message.getAsInt()));
        }
        OptionalInt measure = lexicon.in("taking measures", lemma) ? governed(claim, verb, "measures")
                : lexicon.in("heeding", lemma) ? message : OptionalInt.empty();
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        if (claim.claim().certainty() == Certainty.UNKNOWN) {
            return Optional.of(answer(claim, "unknown", claim.tokens().getFirst(), measure.getAsInt()));
        }
        return affirmed ? Optional.of(answer(claim, "acted", verb, measure.getAsInt())) : Optional.empty();
    }

    private Answer answer(ComparedClaim claim, String value, int one, int other) {
        return answer("warning", value, between(claim.tree(), one, other));
    }

    /** The noun of the list that is the verb's object, or the subject of its passive. */
    private OptionalInt governed(ComparedClaim claim, int verb, String section) {
        SyntaxTree tree = claim.tree();
        return tree.children(verb).stream()
                .flatMap(child -> tree.relation(child).equals("prep") ? tree.children(child).stream()
                        : List.of(child).stream())
                .filter(noun -> tree.isNoun(noun) && !tree.relation(noun).equals("nsubj")
                        && lexicon.in(section, tree.lemma(noun)))
                .filter(claim.tokens()::contains)
                .mapToInt(Integer::intValue).findFirst();
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return first.value().equals(IGNORED) != second.value().equals(IGNORED);
    }
}
