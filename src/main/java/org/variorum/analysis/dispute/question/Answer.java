package org.variorum.analysis.dispute.question;

import org.variorum.analysis.align.Slot;
import org.variorum.model.text.TextSpan;

/**
 * What a claim answers to a question that has one answer: where a person lives, on which day it happened.
 *
 * @param slot the question
 * @param value the answer, in lower case, as plain as it can be compared
 * @param span the words that give it, in the article's text
 */
record Answer(Slot slot, String value, TextSpan span) {}
