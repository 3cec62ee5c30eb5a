package org.variorum.analysis.dispute.question;

import java.util.ArrayList;
import java.util.List;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.comparison.NuanceKind;

/** Sets the answers against each other that two claims give to the question that brought them together. */
public final class AnswerComparator implements ClaimComparator {

    private final Answers answers;
    private final AnswerReader reader;

    public AnswerComparator(Answers answers, AnswerReader reader) {
        this.answers = answers;
        this.reader = reader;
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        if (contrast.internal()) {
            return findings;
        }
        List<Answer> others = answers.of(contrast.second(), reader);
        for (Answer first : answers.of(contrast.first(), reader)) {
            for (Answer second : others) {
                boolean asked = first.slot().equals(contrast.slot()) && second.slot().equals(contrast.slot());
                if (asked && reader.exclude(contrast, first, second)) {
                    findings.add(finding(contrast, first, second));
                }
            }
        }
        return findings;
    }

    @Override
    public boolean asksIn(Slot slot) {
        return reader.question().kind().equals(slot.kind());
    }

    private Finding finding(Contrast contrast, Answer first, Answer second) {
        Question question = reader.question();
        Finding.Words words = new Finding.Words(first.span(), second.span());
        String topic = contrast.slot().role();
        return reader.movedOn(contrast, first, second)
                ? Finding.of(Verdict.nuance(NuanceKind.UPDATE), Finding.MOVED_ON, topic, words, 0)
                : Finding.of(
                        Verdict.conflict(question.dispute()), question.rule(), topic, words, question.confidence());
    }
}
