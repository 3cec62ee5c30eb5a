/** Finds the quantities and times that a sentence states, as intervals of what the words allow. */
package org.variorum.analysis.extract.value;
