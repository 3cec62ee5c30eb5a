/**
 * Questions that have one answer, such as who was dismissed and when the train left: {@link
 * org.variorum.analysis.dispute.question.Answers} lists them, each is a class that reads its answers off a claim and
 * says which of them exclude each other.
 */
package org.variorum.analysis.dispute.question;
