package org.variorum.analysis.dispute.question;

import org.variorum.model.comparison.DisputeKind;

/**
 * A question that has one answer.
 *
 * @param kind kind of the slots that its answers fill
 * @param rule {@code explanation.<rule>} is the message where answers exclude each other
 * @param dispute what sources disagree about whose answers exclude each other
 * @param confidence how likely a careful reader would call excluding answers a contradiction, 0 to 1
 * @param label what a fact is called whose claims answer it
 */
public record Question(String kind, String rule, DisputeKind dispute, double confidence, QuestionLabel label) {

    /** A question on which facts are called by what a claim says. */
    Question(String kind, String rule, DisputeKind dispute, double confidence) {
        this(kind, rule, dispute, confidence, QuestionLabel.WORDS);
    }
}
