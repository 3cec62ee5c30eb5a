/**
 * Grammar of one sentence: tokens with part of speech, lemma, dependency head and named entity.
 *
 * <p>Everything English lives behind {@link org.variorum.analysis.parse.LinguisticAnalyzer}, so that another language
 * is another implementation and another packed model.
 */
package org.variorum.analysis.parse;
