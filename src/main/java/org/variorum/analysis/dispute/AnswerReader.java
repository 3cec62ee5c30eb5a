package org.variorum.analysis.dispute;

import java.util.List;
import org.variorum.model.comparison.DisputeKind;

/**
 * Reads the answers to one kind of question off single claims and tells which of them exclude each other.
 *
 * <p>Claims that answer one question on one event are brought together whatever their wording. A new kind is one class,
 * one line in {@link Answers}, and its label and explanation in the wording.
 */
interface AnswerReader {

    /** Kind of the slots that it fills. */
    String slotKind();

    /** Name of the rule: {@code explanation.<rule>} is its message. */
    String rule();

    /** What sources disagree about whose answers exclude each other. */
    DisputeKind disputeKind();

    /** How likely a careful reader would call excluding answers a contradiction, 0 to 1. */
    double confidence();

    /** The answers in the claim, in reading order. */
    List<Answer> read(ComparedClaim claim);

    /** Whether not both can be right. Symmetric. */
    boolean exclude(Contrast contrast, Answer first, Answer second);
}
