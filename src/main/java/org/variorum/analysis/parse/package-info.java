/** Tokens with part of speech, lemma, syntactic head and entity type. */
package org.variorum.analysis.parse;
