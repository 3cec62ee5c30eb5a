package org.variorum.model.text;

/**
 * A block of an article's text between line breaks.
 *
 * @param index position among the article's paragraphs, from 0
 * @param span where it lies, without surrounding white space
 * @param heading whether it is a title or sub-title rather than prose; headings make no claims
 */
public record Paragraph(int index, TextSpan span, boolean heading) {}
