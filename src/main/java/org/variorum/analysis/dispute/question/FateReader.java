package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.model.claim.Quantity;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/** What became of people told of by their number: those whom one text has rescued are not another's prisoners. */
final class FateReader implements AnswerReader {

    private static final Question QUESTION = new Question("fate", "participant.fate", DisputeKind.PARTICIPANT, 0.6,
            QuestionLabel.ofRole("fact.fate"));
    /** Smaller numbers fit several groups of people by chance. */
    private static final double LEAST = 4;

    private final Lexicon lexicon;

    FateReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Question question() {
        return QUESTION;
    }

    @Override
    public List<Answer> read(ComparedClaim claim) {
        if (!claim.asserted()) {
            return List.of();
        }
        return claim.claim().quantities().stream()
                .filter(quantity -> quantity.unit().equals("person") && !quantity.subset() && !quantity.approximate()
                        && quantity.logical().isExact() && quantity.logical().low() >= LEAST)
                .flatMap(quantity -> fate(quantity).map(fate -> answer(claim, quantity, fate)).stream())
                .toList();
    }

    private Optional<String> fate(Quantity quantity) {
        return lexicon.in("saved", quantity.role()) ? Optional.of("saved")
                : lexicon.in("held", quantity.role()) ? Optional.of("held")
                : lexicon.in("lost", quantity.role()) ? Optional.of("lost") : Optional.empty();
    }

    /** The number alone would not show what became of them. */
    private Answer answer(ComparedClaim claim, Quantity quantity, String fate) {
        String number = String.format(Locale.ROOT, "%.0f", quantity.logical().low());
        OptionalInt verb = claim.governor(quantity.span());
        TextSpan words = verb.isPresent() && claim.tokens().contains(verb.getAsInt())
                ? quantity.span().union(claim.span(verb.getAsInt())) : quantity.span();
        return new Answer(new Slot(QUESTION.kind(), number), fate, words);
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return first.value().equals("saved") != second.value().equals("saved");
    }
}
