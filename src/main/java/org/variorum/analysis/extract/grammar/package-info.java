/** What the steps of extraction share: the tree of a sentence, and the lists of words of a language. */
package org.variorum.analysis.extract.grammar;
