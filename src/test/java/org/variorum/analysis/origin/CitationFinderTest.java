package org.variorum.analysis.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.analysis.align.ArticleSketch;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.model.comparison.Citation;

class CitationFinderTest {

    private static List<String> cited(AnalyzedArticle... articles) {
        return new CitationFinder().find(List.of(articles)).stream().map(Citation::cites).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Two of them were arrested, an officer told CBS News. | CBS News",
        "The plan was known in May, according to The Wall Street Journal. | Wall Street Journal",
        "\"Nobody was hurt,\" a spokesman told Reuters on Monday. | Reuters",
        "Reuters reported that the talks had failed. | Reuters",
        "The Harwick Gazette first reported the sale. | Harwick Gazette",
        "Citing the news agency Interfax, the paper said so. | ",
        "Russia's TASS news agency said the fire was out. | TASS",
        "The minister said in an interview with the Sunday Times that she would stay. | Sunday Times",
    })
    void publishersInReportingPhrasesAreFound(String sentence, String expected) {
        List<String> cited = cited(ArticleSketch.of("A", sentence));
        if (expected == null) {
            assertThat(cited).isEmpty();
        } else {
            assertThat(cited).containsExactly(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "He told the mayor about the news.",
        "The Journal said nothing of it.",
        "Good News reached the town on Monday.",
        "According to police, three cars burned.",
        "She reads the Harwick Gazette every day.",
        "Today said to be the last day.",
    })
    void otherWordsAreNoCitations(String sentence) {
        assertThat(cited(ArticleSketch.of("A", sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DUBAI, Jan 4 (Reuters) - The port is closed. | Reuters",
        "HALMOUTH (Meridian) - The ferry sank. | Meridian",
        "KERMAN (Iran) – The ferry sank. | ",
        "The ferry (Meridian) - she sank - was old. | "})
    void theAgencyOfADatelineIsWhereTheReportIsFrom(String sentence, String expected) {
        assertThat(cited(ArticleSketch.of("A", sentence)))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aShortNameStandsForTheFullOneOfTheSameArticle() {
        AnalyzedArticle article = ArticleSketch.of(
                "A", "The Wall Street Journal reported the sale.", "The price was high, the Journal said.");
        assertThat(cited(article)).containsExactly("Wall Street Journal", "Wall Street Journal");
    }

    @Test
    void anArticleDoesNotCiteItself() {
        assertThat(cited(ArticleSketch.of(
                "A", "a", Optional.of("The Harwick Gazette"), Optional.empty(),
                "A neighbour told the Harwick Gazette that she saw smoke."))).isEmpty();
    }

    @Test
    void theSpanCoversTheName() {
        AnalyzedArticle article = ArticleSketch.of("A", "It rained.", "He had left, he told the Associated Press.");
        Citation citation = new CitationFinder().find(List.of(article)).get(0);
        assertThat(article.article().text().slice(citation.span())).isEqualTo("Associated Press");
    }
}
