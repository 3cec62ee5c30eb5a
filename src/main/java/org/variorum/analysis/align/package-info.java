/** Brings claims of different articles together that are about the same fact. */
package org.variorum.analysis.align;
