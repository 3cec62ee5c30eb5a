/** Claims and what they state: quantities, times, places, participants, polarity, certainty and attribution. */
package org.variorum.model.claim;
