package org.variorum.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.SourceText;
import org.variorum.model.workspace.Workspace;

class ShownArticlesTest {

    @Test
    void twoArticlesOfOneFileAreNotTakenForEachOther() {
        Article first = article("A", "The bridge");
        Article second = article("B", "The ferry");
        Comparison comparison = new Comparison(
                List.of(first), List.of(new LeftOut(second, Phrase.of("left-out.other-event", "The ferry"))),
                List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(ShownArticles.isSame(first, second)).isFalse();
        assertThat(ShownArticles.of(Workspace.of(List.of(first, second), comparison, List.of())))
                .containsExactly(first);
    }

    @Test
    void anArticleIsTheSameUnderAnotherSiglumAndWithRestoredText() {
        Article article = article("A", "The bridge");

        assertThat(ShownArticles.isSame(article, article.withId(new ArticleId("C")).withExclusions(List.of())))
                .isTrue();
    }

    private static Article article(String siglum, String title) {
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.empty(), Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), "en");
        SourceText text = new SourceText("The bridge\nIt is long.\nThe ferry\nIt is slow.");
        return new Article(new ArticleId(siglum), "both.txt", "00", metadata, text, List.of(), false);
    }
}
