package org.variorum.analysis.segment;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.text.Paragraph;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.Sentence;
import org.variorum.model.text.TextSpan;

/**
 * Article to paragraphs and sentences. Excluded passages belong to none, headings have no sentences, and the first
 * sentence begins behind the dateline.
 *
 * <p>Never fails and grows linearly with the text; spans never overlap and never start or end in white space.
 */
public final class Segmenter {

    private final SentenceSplitter splitter;
    private final ParagraphFinder paragraphs = new ParagraphFinder();
    private final HeadingRule headings = new HeadingRule();

    /** A segmenter with the word lists of the language that has the given ISO 639 code. */
    public Segmenter(String language) {
        splitter = new SentenceSplitter(language);
    }

    /** Paragraphs and sentences of the article, in reading order. */
    public SegmentedText segment(Article article) {
        String text = article.text().value();
        List<TextSpan> blocks = paragraphs.find(text, article.exclusions());
        boolean unpunctuated = isUnpunctuated(text, blocks);
        List<Paragraph> found = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (TextSpan block : blocks) {
            boolean heading = headings.isHeading(text, block)
                    && !(unpunctuated && (blocks.size() == 1 || wordCount(text, block) > 5));
            found.add(new Paragraph(found.size(), block, heading));
        }
        int afterDateline = Dateline.in(text, found).map(dateline -> dateline.span().end()).orElse(0);
        for (Paragraph paragraph : found) {
            if (!paragraph.heading()) {
                addSentences(text, paragraph, afterDateline, sentences);
            }
        }
        return new SegmentedText(found, sentences);
    }

    /**
     * Whether a sentence was too long to be read as a whole and was cut where nothing ends: two sentences of one
     * paragraph, the first of them long and without a mark at its end.
     */
    public static boolean isCut(String text, SegmentedText segmented) {
        List<Sentence> sentences = segmented.sentences();
        for (int index = 0; index + 1 < sentences.size(); index++) {
            Sentence sentence = sentences.get(index);
            char last = text.charAt(sentence.span().end() - 1);
            if (sentence.span().length() >= SentenceSplitter.MAX_LENGTH / 2
                    && sentence.paragraph() == sentences.get(index + 1).paragraph()
                    && !Terminators.isTerminator(last) && "\"'”’)]»".indexOf(last) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Spans of all sentences of a text, headings included: for texts without an article around them. */
    public List<TextSpan> split(String text) {
        List<TextSpan> spans = new ArrayList<>();
        for (TextSpan block : paragraphs.find(text, List.of())) {
            for (TextSpan span : splitter.split(text.substring(block.start(), block.end()))) {
                spans.add(span.shifted(block.start()));
            }
        }
        return spans;
    }

    private void addSentences(String text, Paragraph paragraph, int afterDateline, List<Sentence> sentences) {
        int offset = paragraph.span().contains(afterDateline) ? afterDateline : paragraph.span().start();
        for (TextSpan span : splitter.split(text.substring(offset, paragraph.span().end()))) {
            sentences.add(new Sentence(sentences.size(), paragraph.index(), span.shifted(offset)));
        }
    }

    /** Whether the text does without full stops, so that their absence says nothing about a line. */
    private boolean isUnpunctuated(String text, List<TextSpan> blocks) {
        return !blocks.isEmpty() && blocks.stream().allMatch(block -> headings.isHeading(text, block));
    }

    private static int wordCount(String text, TextSpan span) {
        return text.substring(span.start(), span.end()).split("\\s+").length;
    }
}
