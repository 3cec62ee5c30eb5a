package org.variorum.model.text;

/**
 * One sentence of an article.
 *
 * @param index position among the article's sentences, from 0
 * @param paragraph index of the paragraph it belongs to
 * @param span where it lies, without surrounding white space
 */
public record Sentence(int index, int paragraph, TextSpan span) {}
