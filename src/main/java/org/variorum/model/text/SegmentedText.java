package org.variorum.model.text;

import java.util.List;

/**
 * A text cut into paragraphs and sentences, in reading order. Excluded passages belong to none of them.
 *
 * @param paragraphs blocks of text, headings included
 * @param sentences sentences of the paragraphs that are prose
 */
public record SegmentedText(List<Paragraph> paragraphs, List<Sentence> sentences) {

    public SegmentedText {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }
}
