package org.variorum.analysis.anylanguage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.claim.Quantity;
import org.variorum.model.text.SourceText;

class AnyLanguageReaderTest {

    private final AnyLanguageReader reader = new AnyLanguageReader();

    private AnalyzedArticle read(String text) {
        return reader.read(new Article(
                new ArticleId("A"), "a", "0", ArticleMetadata.unknown("de"), new SourceText(text), List.of(), false));
    }

    @Test
    void sentencesGiveTheirNumbersAndNames() {
        AnalyzedArticle article = read(
                "In der Papierfabrik von Harwick starben am Freitag 12 Menschen. Der Schaden beträgt 1.250.000 Euro.");
        assertThat(article.sentences()).hasSize(2);
        assertThat(article.claims()).extracting(ExtractedClaim::claim)
                .flatExtracting(claim -> claim.quantities().stream().map(Quantity::logical)
                        .map(interval -> interval.low()).toList())
                .containsExactly(12.0, 1_250_000.0);
        assertThat(article.claims().getFirst().concepts()).contains("Harwick");
    }

    @Test
    void digitsOfOtherScriptsAreNumbers() {
        assertThat(PlainTokens.number("١٢")).contains(12.0);
        assertThat(PlainTokens.number("3,5")).contains(3.5);
        assertThat(PlainTokens.number("3,500")).contains(3_500.0);
        assertThat(PlainTokens.number("12a")).isEmpty();
    }

    @Test
    void sentencesWithoutNumbersAndNamesMakeNoClaims() {
        assertThat(read("Und dann war es still. Niemand sprach.").claims()).isEmpty();
    }

    @Test
    void nothingIsReadIntoTheWords() {
        ExtractedClaim claim = read("Die Polizei bestreitet, dass 12 Menschen starben.").claims().getFirst();
        assertThat(claim.predicate()).isEmpty();
        assertThat(claim.claim().quantities()).extracting(Quantity::role).containsOnly("");
    }
}
