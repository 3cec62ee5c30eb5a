package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.Article;
import org.variorum.model.article.ExclusionReason;

/** Reads the five articles that this program was first made for; they are not ours and lie outside the project. */
class SeedArticlesTest {

    private static List<Article> articles;

    @BeforeAll
    static void readThem() {
        Path seeds = Path.of(System.getProperty("variorum.shared", "../shared"), "seeds");
        assumeTrue(Files.isDirectory(seeds), () -> "Skipped: no articles in " + seeds.toAbsolutePath());
        articles = new ArticleImporter().importFrom(List.of(seeds)).articles();
    }

    @Test
    void theFirstFileHoldsTwoArticlesThatShareItsText() {
        assertThat(articles).hasSize(6);
        Article first = articles.get(0);
        Article second = articles.get(1);
        assertThat(second.file()).isEqualTo(first.file());
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(reasons(first)).contains(ExclusionReason.OTHER_ARTICLE);
        assertThat(reasons(second)).startsWith(ExclusionReason.OTHER_ARTICLE);
    }

    @Test
    void mirrorsDatesAreNotTakenForThePublication() {
        assertThat(articles).allMatch(article -> article.metadata().published().isEmpty());
        assertThat(articles).filteredOn(article -> article.metadata().captured().isPresent()).hasSize(2);
    }

    @Test
    void menusAreShort() {
        for (Article article : articles) {
            assertThat(article.exclusions())
                    .filteredOn(exclusion -> exclusion.reason() == ExclusionReason.NAVIGATION)
                    .allSatisfy(exclusion ->
                            assertThat(article.text().slice(exclusion.span())).hasSizeLessThan(200));
        }
    }

    @Test
    void everyArticleHasAHeadlineAndIsEnglish() {
        assertThat(articles).allMatch(article -> article.metadata().title().isPresent());
        assertThat(articles).allMatch(article -> article.metadata().language().equals("en"));
    }

    private static List<ExclusionReason> reasons(Article article) {
        return article.exclusions().stream().map(exclusion -> exclusion.reason()).toList();
    }
}
