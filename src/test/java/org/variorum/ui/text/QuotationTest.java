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
import org.variorum.model.text.TextSpan;

class QuotationTest {

    private static final TextSpan WORDS = new TextSpan(0, 15);

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));

    @Test
    void namesTheSourceAndTheHeadline() {
        assertThat(cited("daily-lantern.txt", Optional.of("Empty alert")))
                .isEqualTo("\u201cThe river rose.\u201d (Daily lantern, \u201cEmpty alert\u201d, no date)");
    }

    @Test
    void aSourceThatNobodyNamesIsLeftOutForTheHeadlineIsQuotedAnyway() {
        assertThat(cited("001_88cad8d7628bea37.txt", Optional.of("Empty alert")))
                .isEqualTo("\u201cThe river rose.\u201d (\u201cEmpty alert\u201d, no date)");
    }

    @Test
    void namesTheFileWhereNothingElseIsKnown() {
        assertThat(cited("001_88cad8d7628bea37.txt", Optional.empty()))
                .isEqualTo("\u201cThe river rose.\u201d (001_88cad8d7628bea37.txt, no date)");
    }

    private String cited(String file, Optional<String> title) {
        ArticleMetadata metadata = new ArticleMetadata(Optional.empty(), title, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), "en");
        Article article = new Article(
                new ArticleId("A"), file, "", metadata, new SourceText("The river rose."), List.of(), false);
        return Quotation.cited(article, WORDS, text);
    }
}
