package org.variorum.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.SourceText;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Workspace;

/** Captures of one page that are compared without a session. */
class ReadArticlesTest {

    private static final String PAGE = "https://example.org/ferry";

    @Test
    void capturesThatSayWhenTheyWereTakenAreOneArticleWhateverTheOrderOfTheFiles() {
        Article early = capture("early", PAGE, Optional.of(LocalDate.of(2024, 3, 1)));
        Article late = capture("late", PAGE, Optional.of(LocalDate.of(2024, 3, 2)));
        Article other = capture("other", "https://example.org/other", Optional.of(LocalDate.of(2024, 3, 3)));
        ReadArticles read = ReadArticles.of(List.of(late, other, early));

        assertThat(read.compared()).extracting(Article::file).containsExactlyInAnyOrder("late", "other");
        assertThat(read.notes()).extracting(Problem::code).containsExactly("capture-joined");
        assertThat(read.log().entries()).extracting(LogEntry::at)
                .containsOnly(Instant.parse("2024-03-03T00:00:00Z"));
        assertThat(ReadArticles.of(List.of(early, other, late)).log()).isEqualTo(read.log());
        assertThat(ReadArticles.of(List.of(late, other, early))).isEqualTo(read);
    }

    @Test
    void capturesOfWhichNoneSaysWhichIsLaterStayArticlesOfTheirOwn() {
        List<Article> undated = List.of(
                capture("one", PAGE, Optional.empty()), capture("two", PAGE, Optional.of(LocalDate.of(2024, 3, 2))));
        List<Article> sameDay = List.of(
                capture("one", PAGE, Optional.of(LocalDate.of(2024, 3, 2))),
                capture("two", PAGE, Optional.of(LocalDate.of(2024, 3, 2))));
        assertThat(ReadArticles.of(undated)).isEqualTo(new ReadArticles(undated, EditLog.EMPTY, List.of()));
        assertThat(ReadArticles.of(sameDay).compared()).hasSize(2);
    }

    @Test
    void theWorkspaceOfJoinedCapturesTellsWhatChanged() {
        ReadArticles read = ReadArticles.of(List.of(
                capture("early", PAGE, Optional.of(LocalDate.of(2024, 3, 1))),
                capture("late", PAGE, Optional.of(LocalDate.of(2024, 3, 2)))));
        Comparison found = new Comparison(
                read.compared(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Workspace workspace = new ComparedArticles(read, found).workspace(List.of());
        assertThat(workspace.articles()).extracting(Article::file).containsExactly("late");
        assertThat(workspace.imported()).hasSize(2);
        assertThat(workspace.comparison().problems()).extracting(Problem::code).containsOnly("revision-gone");
    }

    private static Article capture(String name, String page, Optional<LocalDate> day) {
        ArticleMetadata metadata = new ArticleMetadata(Optional.of("Post"), Optional.of("Ferry"), Optional.empty(),
                Optional.empty(), day.map(PublicationTime::on), Optional.of(page), "en");
        String text = "The ferry sank on Tuesday. Nobody but " + name + " was hurt in the " + name + " hour.";
        String more = name.equals("early") ? " Divers found nothing." : "";
        return new Article(ArticleId.at(name.length() % 3), name, "", metadata, new SourceText(text + more),
                List.of(), false);
    }
}
