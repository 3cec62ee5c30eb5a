/**
 * One rule class for each kind of difference between two claims: of quantity, time, place, participants, polarity,
 * certainty, attribution, cause, quotation and content.
 */
package org.variorum.analysis.dispute.comparator;
