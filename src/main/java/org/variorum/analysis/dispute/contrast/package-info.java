/**
 * What is read off one claim and off two that are set against each other, whatever the question: what they count,
 * of whom and when they speak, what they deny; and what a rule says that it found.
 */
package org.variorum.analysis.dispute.contrast;
