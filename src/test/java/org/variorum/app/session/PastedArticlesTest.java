package org.variorum.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.article.Article;
import org.variorum.model.article.PublicationTime;
import org.variorum.store.reading.ArticleImporter;

class PastedArticlesTest {

    private static final String WORDS = """
            Islanders demand answers after ferry accident
            14 March 2026
            By Mairi Todd

            Islanders on Skerry are demanding answers two days after the ferry crashed into the sea wall.

            # 1 on the list of questions: who was at the wheel? "We learned it from the radio," he said.
            """;

    @TempDir
    private Path folder;

    @Test
    void plainTextThatIsGivenOutAsAPageKeepsItsLines() {
        assertThat(PastedArticles.copied(WORDS, WORDS)).isEqualTo(WORDS.strip());
        assertThat(PastedArticles.copied("<meta charset='utf-8'><span>" + WORDS + "</span>", WORDS))
                .isEqualTo(WORDS.strip());
    }

    @Test
    void headlineAndDayAreGuessedAsFromAFile() {
        PastedArticle guess = PastedArticles.guessed(WORDS);
        assertThat(guess.title()).contains("Islanders demand answers after ferry accident");
        assertThat(guess.day()).contains(LocalDate.of(2026, 3, 14));
    }

    @Test
    void aKeptTextIsReadAgainWithItsParagraphsAndItsByline() {
        Path file = new PastedArticles(folder).keep(PastedArticles.guessed(WORDS)).file().orElseThrow();
        Article article = new ArticleImporter().importFrom(List.of(file)).articles().getFirst();
        assertThat(article.text().value().strip()).isEqualTo(WORDS.strip());
        assertThat(article.metadata().byline()).contains("Mairi Todd");
        assertThat(article.metadata().published()).contains(PublicationTime.on(LocalDate.of(2026, 3, 14)));
    }
}
