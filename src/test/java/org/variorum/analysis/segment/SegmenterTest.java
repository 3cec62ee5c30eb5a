package org.variorum.analysis.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.text.Paragraph;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.Sentence;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;

class SegmenterTest {

    private final Segmenter segmenter = new Segmenter("en");

    @Test
    void headingsHaveNoSentences() {
        SegmentedText segmented = segmenter.segment(article("Fire in the harbour\n\nA fire broke out. Nobody was"
                + " hurt.\n"));

        assertThat(segmented.paragraphs()).extracting(Paragraph::heading).containsExactly(true, false);
        assertThat(segmented.sentences()).extracting(Sentence::paragraph).containsExactly(1, 1);
    }

    @Test
    void excludedPassagesBelongToNoSentence() {
        String text = "It began at noon. READ ALSO: other news. It ended at one.";
        TextSpan excluded = new TextSpan(18, 40);
        Article article = article(text).withExclusions(List.of(new Exclusion(excluded, ExclusionReason.PROMOTION)));

        SegmentedText segmented = segmenter.segment(article);

        assertThat(segmented.sentences()).hasSize(2).noneMatch(sentence -> sentence.span().overlaps(excluded));
    }

    @Test
    void linesWrappedAtAWidthAreOneParagraph() {
        String text = """
                The harbour authority said on Tuesday that all ships had left the
                northern pier before the fire reached the fuel store, and that the
                port would open again on Thursday.

                Nobody was hurt.
                """;

        assertThat(segmenter.segment(article(text)).paragraphs()).hasSize(2);
    }

    @Test
    void unpunctuatedTextIsStillRead() {
        String text = "POLICE SAY TWO MEN WERE SHOT ON MAIN STREET\nNOBODY WAS ARRESTED AFTER THE LONG SEARCH\nUPDATE";

        assertThat(segmenter.segment(article(text)).sentences()).hasSize(2);
    }

    @Test
    void textWithoutWordsHasNoSentences() {
        assertThat(segmenter.segment(article("")).paragraphs()).isEmpty();
        assertThat(segmenter.segment(article(" \n\t\n ")).sentences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyTextIsCutIntoOrderedTrimmedSpans(long seed) {
        System.getLogger("properties").log(System.Logger.Level.INFO, "seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String text = RandomText.of(random, random.nextInt(400));
            SegmentedText segmented = segmenter.segment(article(text));
            int last = 0;
            for (Sentence sentence : segmented.sentences()) {
                TextSpan span = sentence.span();
                assertThat(span.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                assertThat(text.substring(span.start(), span.end())).as("seed %d", seed).isNotBlank();
                assertThat(segmented.paragraphs().get(sentence.paragraph()).span().contains(span)).isTrue();
                last = span.end();
            }
        }
    }

    private static Article article(String text) {
        return new Article(new ArticleId("A"), "a.txt", "", ArticleMetadata.unknown("en"), new SourceText(text),
                List.of(),
                false);
    }
}
