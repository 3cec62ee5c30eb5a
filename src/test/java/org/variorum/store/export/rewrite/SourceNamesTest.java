package org.variorum.store.export.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.text.SourceText;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;

class SourceNamesTest {

    private final SourceNames names = new SourceNames(workspace(), siglum -> "[Source " + siglum + "]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Harbour  Post reported it            | [Source A] reported it
            the harbour post's man                   | [Source A]'s man
            Harbour Post: a flood                    | [Source A]: a flood
            HARBOURPOST                              | [Source A]
            read www.harbour-news.example/x          | read www.[Source A]/x
            harbour-post-17.html was read            | A.html was read
            Delta Radio and the Harbour Post         | [Source B] and [Source A]
            the harbour, the posts, Deltaradios      | the harbour, the posts, Deltaradios
            """)
    void putSiglaWhereNamesStoodAsWordsOfTheirOwn(String words, String redacted) {
        assertThat(names.redacted(words)).isEqualTo(redacted);
    }

    @Test
    void leaveBylinesAndAddressesOut() {
        Article first = names.redacted(workspace()).comparison().articles().getFirst();
        assertThat(first.metadata().byline()).isEmpty();
        assertThat(first.metadata().url()).isEmpty();
        assertThat(first.text().value()).isEqualTo("[Source A] says: it rained.");
        assertThat(first.file()).isEqualTo("A.html");
    }

    @Test
    void quotationsStillStandAtTheirPlaces() {
        Workspace sample = ExportSample.workspace();
        SourceNames own = new SourceNames(sample, siglum -> "[" + siglum + "]");
        Comparison redacted = own.redacted(sample).comparison();
        for (Claim claim : redacted.claims()) {
            assertThat(redacted.article(claim.article()).orElseThrow().text().slice(claim.span()))
                    .isEqualTo(claim.quote());
        }
    }

    private static Workspace workspace() {
        Article first = article(0, "harbour-post-17.html", "The Harbour Post",
                "https://www.harbour-news.example/17", "Harbour Post says: it rained.");
        Article second = article(1, "b.txt", "Delta Radio", "not an address", "It did not.");
        Comparison comparison = new Comparison(
                List.of(first, second), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return Workspace.of(
                List.of(second.withId(ArticleId.at(0)), first.withId(ArticleId.at(1))), comparison, List.of());
    }

    private static Article article(int index, String file, String source, String url, String text) {
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.of(source), Optional.empty(), Optional.of("By a reporter"), Optional.empty(),
                Optional.empty(), Optional.of(url), "en");
        return new Article(ArticleId.at(index), file, "0".repeat(64), metadata, new SourceText(text), List.of(), false);
    }
}
