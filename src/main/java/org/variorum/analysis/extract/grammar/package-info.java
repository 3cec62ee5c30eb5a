/** Views of a parsed sentence that the extraction steps share: the tree of its words, and the lists of words of a language. */
package org.variorum.analysis.extract.grammar;
