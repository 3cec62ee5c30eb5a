package org.variorum.analysis.dispute.contrast;

import java.util.List;
import org.variorum.model.text.TextSpan;

/**
 * What one rule found in two claims.
 *
 * @param verdict conflict, nuance or agreement
 * @param rule its name, such as {@code quantity.disjoint}; {@code explanation.<rule>} is the code of its message
 * @param topic what the values are about, such as {@code killed} or {@code age of doyle}: findings of one kind on one
 *     topic are one dispute
 * @param firstWords the deciding words of the first claim, in its article's text
 * @param secondWords those of the second
 * @param confidence how likely a careful reader would call it a contradiction, 0 to 1; only conflicts are ranked by it
 * @param details further arguments of the message, after both sigla and both quotations
 */
public record Finding(
        Verdict verdict,
        String rule,
        String topic,
        TextSpan firstWords,
        TextSpan secondWords,
        double confidence,
        List<String> details) {

    /** The rule of what may have been so when either was written. */
    public static final String MOVED_ON = "update.state";

    /** The rule of what is told in other words and may be the same. */
    public static final String WORDING = "content.wording";

    public Finding {
        details = List.copyOf(details);
    }

    /** A finding whose message needs nothing but the quotations. */
    public static Finding of(
            Verdict verdict, String rule, String topic, Words words, double confidence) {
        return new Finding(verdict, rule, topic, words.first(), words.second(), confidence, List.of());
    }

    /** The same finding, believed less or more. */
    public Finding withConfidence(double newConfidence) {
        return new Finding(verdict, rule, topic, firstWords, secondWords, newConfidence, details);
    }

    /** The same finding on another topic, so that agreement on the one does not speak against the other. */
    public Finding about(String newTopic) {
        return new Finding(verdict, rule, newTopic, firstWords, secondWords, confidence, details);
    }

    /** The same finding seen from the other side. */
    public Finding swapped() {
        return new Finding(verdict, rule, topic, secondWords, firstWords, confidence, details);
    }

    /**
     * The deciding words of both sides.
     *
     * @param first those of the first claim
     * @param second those of the second
     */
    public record Words(TextSpan first, TextSpan second) {}
}
