/**
 * Says where the claims on one fact differ, and how: one
 * {@link org.variorum.analysis.dispute.contrast.ClaimComparator} per kind of difference looks at two claims,
 * {@link org.variorum.analysis.dispute.DisputeFinder} gathers what they find into disputes, nuances, positions and
 * versions of the fact.
 */
package org.variorum.analysis.dispute;
