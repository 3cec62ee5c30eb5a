package org.variorum.analysis.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.SourceText;

class DatelineTest {

    private final Segmenter segmenter = new Segmenter("en");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TEHRAN – Two people died. | Tehran | | | Two people died.",
        "HALMOUTH (Meridian) - The ferry sank. | Halmouth | | Meridian | The ferry sank.",
        "DUBAI, Jan 4 (Reuters) - The group said so. | Dubai | Jan 4 | Reuters | The group said so.",
        "HERKIMER, N.Y. (AP) — A man died. | Herkimer | | AP | A man died.",
        "KYIV, Ukraine, 3 March 2021 (AFP) -- The talks failed. | Kyiv | 3 March 2021 | AFP | The talks failed.",
        "SAN JOSÉ/PANAMA, Feb. 9 (EFE) – The road is open. | San José/panama | Feb. 9 | EFE | The road is open.",
        "Minneapolis (WCCO) - Police said so. | Minneapolis | | WCCO | Police said so.",
        "Kabul (Pajhwok): Nobody was hurt. | Kabul | | Pajhwok | Nobody was hurt.",
        "(Reuters) - Shares fell. | | | Reuters | Shares fell.",
        "New York, 10 January 2024 – The court met. | New York | 10 January 2024 | | The court met.",
        "MOSCOW—Two pilots were held. | Moscow | | | Two pilots were held.",
        "ST. LOUIS – “Nobody came,” he said. | St. Louis | | | “Nobody came,” he said."})
    void theFirstSentenceBeginsBehindTheDateline(
            String text, String place, String day, String agency, String sentence) {
        SegmentedText segmented = segmenter.segment(article(text));
        assertThat(segmented.sentences()).extracting(first -> text.substring(first.span().start(), first.span().end()))
                .containsExactly(sentence);
        Dateline dateline = Dateline.in(text, segmented.paragraphs()).orElseThrow();
        assertThat(dateline.place()).isEqualTo(Optional.ofNullable(place));
        assertThat(dateline.day()).isEqualTo(Optional.ofNullable(day));
        assertThat(dateline.agency().map(Dateline.Agency::name)).isEqualTo(Optional.ofNullable(agency));
        dateline.agency().ifPresent(named -> assertThat(text.substring(named.span().start(), named.span().end()))
                .isEqualTo(agency));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Two people died in Tehran – nobody knows why.", "He left.", "A well-known man – he said so.",
        "NATO – an alliance of 32 states – met on Monday.", "GENEVA-based officials met on Monday.",
        "Last Monday, January 8 – The day of the vote – it rained.", "US - Iran talks failed on Monday.",
        "Springfield (Ohio)-based firms closed on Monday.", "The firm (Nasdaq: XYZ) – a maker of toys – closed."})
    void proseHasNoDateline(String text) {
        SegmentedText segmented = segmenter.segment(article(text));
        assertThat(Dateline.in(text, segmented.paragraphs())).isEmpty();
        assertThat(segmented.sentences().getFirst().span().start()).isZero();
    }

    @Test
    void aDatelineMayStandOnALineOfItsOwn() {
        String text = "Court rejects the appeal\n\nNew York, 10 January 2024\n\nThe court rejected the appeal.";
        SegmentedText segmented = segmenter.segment(article(text));
        assertThat(segmented.sentences()).hasSize(1);
        Dateline dateline = Dateline.in(text, segmented.paragraphs()).orElseThrow();
        assertThat(List.of(dateline.place(), dateline.day()))
                .isEqualTo(List.of(Optional.of("New York"), Optional.of("10 January 2024")));
    }

    @Test
    void aDatelineStandsAtTheBeginningOfTheArticleOnly() {
        String text = "A ferry sank on Monday.\n\nIt was old.\n\nNobody was hurt.\n\nHALMOUTH – The port is closed.";
        assertThat(Dateline.in(text, segmenter.segment(article(text)).paragraphs())).isEmpty();
    }

    private static Article article(String text) {
        return new Article(
                new ArticleId("A"), "a.txt", "", ArticleMetadata.unknown("en"), new SourceText(text), List.of(), false);
    }
}
