/** Reads the word lists of a language; everything that is English lies in the resource folder {@code en} beside it. */
package org.variorum.analysis.language;
