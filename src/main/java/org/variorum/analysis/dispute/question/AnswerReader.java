package org.variorum.analysis.dispute.question;

import java.util.List;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;

/**
 * Reads the answers to one kind of question off single claims and tells which of them exclude each other.
 *
 * <p>Claims that answer one question on one event are brought together whatever their wording. A new kind is one class,
 * one line in {@link Answers}, and in each language a line for its label and one for its explanation.
 */
public interface AnswerReader {

    /** Which question it is. */
    Question question();

    /** The answers in the claim, in reading order. */
    List<Answer> read(ComparedClaim claim);

    /** Whether not both can be right. Symmetric. */
    boolean exclude(Contrast contrast, Answer first, Answer second);

    /** Whether excluding answers can both have been right when they were written: things moved on. Symmetric. */
    default boolean movedOn(Contrast contrast, Answer first, Answer second) {
        return false;
    }
}
