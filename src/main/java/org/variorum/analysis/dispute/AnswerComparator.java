package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.List;

/** Sets the answers against each other that two claims give to the question that brought them together. */
final class AnswerComparator implements ClaimComparator {

    private final AnswerReader reader;

    AnswerComparator(AnswerReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        Question question = reader.question();
        if (!contrast.inSlot(question.kind()) || contrast.internal()) {
            return findings;
        }
        for (Answer first : reader.read(contrast.first())) {
            for (Answer second : reader.read(contrast.second())) {
                boolean asked = first.slot().equals(contrast.slot()) && second.slot().equals(contrast.slot());
                if (asked && reader.exclude(contrast, first, second)) {
                    findings.add(Finding.of(
                            Verdict.conflict(question.dispute()), question.rule(), contrast.slot().role(),
                            new Finding.Words(first.span(), second.span()), question.confidence()));
                }
            }
        }
        return findings;
    }
}
