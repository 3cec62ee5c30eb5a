/** Cuts an article's text into paragraphs, sentences and quotations, without changing a character. */
package org.variorum.analysis.segment;
