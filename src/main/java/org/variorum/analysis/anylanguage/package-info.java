/** Reads articles in languages without a grammar of their own: sentences, their numbers and their names. */
package org.variorum.analysis.anylanguage;
