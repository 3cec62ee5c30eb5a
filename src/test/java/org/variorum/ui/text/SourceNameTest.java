package org.variorum.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.text.SourceText;
import org.variorum.ui.fixture.Accounts;

class SourceNameTest {

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));
    private final Article known = Accounts.articles().getFirst();
    private final Article unknown = new Article(new ArticleId("B"), "001_88cad8d7628bea37.txt", "",
            titled("Empty alert"), new SourceText("One"), List.of(), false);

    @Test
    void aSourceIsCalledByItsName() {
        assertThat(SourceName.of(known, text)).isEqualTo("Norwick Morning Post");
        assertThat(SourceName.besideTitle(known, text)).isEqualTo("Norwick Morning Post");
    }

    @Test
    void aHeadlineThatStandsForASourceIsAQuotationAndNoName() {
        assertThat(SourceName.of(unknown, text)).isEqualTo("\u201cEmpty alert\u201d");
        assertThat(SourceName.of(unknown, new UiText(Locale.GERMAN, new MessageWording(Locale.GERMAN))))
                .isEqualTo("\u201eEmpty alert\u201c");
    }

    @Test
    void besideItsHeadlineAnUnknownSourceIsSaidToBeUnknown() {
        assertThat(SourceName.besideTitle(unknown, text)).isEqualTo("Source unknown");
        assertThat(SourceName.inFull(unknown, text)).isEqualTo("Source unknown\nEmpty alert");
    }

    @Test
    void anArticleOfWhichOnlyTheFileIsKnownIsCalledByItAndItsSourceIsUnknown() {
        Article bare = unknown.withMetadata(ArticleMetadata.unknown("en"));
        assertThat(SourceName.of(bare, text)).isEqualTo("001_88cad8d7628bea37.txt");
        assertThat(SourceName.inFull(bare, text)).isEqualTo("Source unknown\n001_88cad8d7628bea37.txt");
    }

    private static ArticleMetadata titled(String headline) {
        return new ArticleMetadata(Optional.empty(), Optional.of(headline), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), "en");
    }
}
