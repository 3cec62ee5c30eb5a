/** Turns sentences into claims with their values, participants, polarity, certainty and attribution. */
package org.variorum.analysis.extract;
