package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.MetadataField;
import org.variorum.model.article.Originals;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.SourceText;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fixture.WatchedTest;

@WatchedTest
class ImportReviewUiTest {

    private OpenWindow open;

    @Start
    void start(Stage shown) {
        open = OpenWindow.show(shown, FixtureServices.of(workspace(), FixtureServices.words(Locale.UK)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aReviewIsOfferedWhereSomethingIsInDoubtAndNotOtherwise(FxRobot robot) {
        assertThat(robot.lookup(".status-review").query().isVisible()).isFalse();
        show(robot);

        assertThat(robot.lookup(".status-review").queryButton().getText())
                .isEqualTo("One article has details to confirm");
        assertThat(robot.lookup(".import-review").tryQuery()).isEmpty();
    }

    @Test
    void whatIsInDoubtIsConfirmedByMouse(FxRobot robot) {
        show(robot);
        robot.clickOn(".status-review");
        open.settle();
        assertThat(robot.lookup(".import-doubt").queryLabeled().getText()).contains("Source, Headline");
        robot.clickOn("All right");
        OpenWindow.await(() -> metadata(0).uncertain().isEmpty());

        assertThat(robot.lookup(".import-doubt").tryQuery()).isEmpty();
        assertThat(robot.lookup(".status-review").query().isVisible()).isFalse();
        assertThat(metadata(0).source()).contains("Daily");
    }

    @Test
    void aDayThatWasNotFoundIsAskedForAndMayStayUnknown(FxRobot robot) {
        Article undated = article(0, "Daily", Optional.empty(), List.of(MetadataField.PUBLISHED));
        Comparison comparison = new Comparison(
                List.of(undated), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        robot.interact(() -> open.context().session().show(
                "review", Workspace.of(List.of(undated), comparison, List.of()), Originals.EMPTY));
        open.settle();
        robot.clickOn(".status-review");
        open.settle();
        assertThat(robot.lookup(".import-doubt").queryLabeled().getText())
                .isEqualTo("Not found: Published on.");
        robot.clickOn("All right");
        OpenWindow.await(() -> metadata(0).uncertain().isEmpty());

        assertThat(metadata(0).published()).isEmpty();
        assertThat(robot.lookup(".status-review").query().isVisible()).isFalse();
    }

    @Test
    void aFieldIsPutRightByKeyboardAndTheChangeCanBeUndone(FxRobot robot) {
        show(robot);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.I).release(KeyCode.CONTROL, KeyCode.SHIFT);
        open.settle();
        robot.interact(field(robot, "Source of B")::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("The Evening Post").type(KeyCode.ENTER);
        OpenWindow.await(() -> metadata(1).source().equals(Optional.of("The Evening Post")));
        assertThat(metadata(1).published()).contains(PublicationTime.on(LocalDate.of(2025, 3, 4)));

        robot.type(KeyCode.ESCAPE);
        open.settle();
        assertThat(robot.lookup(".import-review").tryQuery()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        OpenWindow.await(() -> metadata(1).source().equals(Optional.of("Evening")));
    }

    @Test
    void anArticleIsLeftOut(FxRobot robot) {
        show(robot);
        robot.clickOn(".status-review");
        open.settle();
        robot.clickOn(robot.from(robot.lookup(".import-row").nth(1)).lookup(".icon-button").nth(0).queryButton());
        OpenWindow.await(() -> open.context().session().workspace().get().articles().size() == 1);

        assertThat(robot.lookup(".import-row").queryAll()).hasSize(1);
    }

    @Test
    void whatDidNotArriveIsToldBelow(FxRobot robot) {
        show(robot);
        robot.clickOn(".status-review");
        open.settle();

        assertThat(robot.lookup(".import-missing").queryLabeled().getText()).startsWith("gone.txt does not exist.");
        assertThat(robot.lookup(".import-row .settings-hint").queryAll()).isNotEmpty();
    }

    private void show(FxRobot robot) {
        robot.interact(() -> open.context().session().show("review", workspace(), Originals.EMPTY));
        open.settle();
    }

    private ArticleMetadata metadata(int article) {
        return open.context().session().workspace().get().articles().get(article).metadata();
    }

    static TextField field(FxRobot robot, String name) {
        return robot.lookup(".import-row .text-field").queryAllAs(TextField.class).stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst().orElseThrow();
    }

    /** Two articles, one with two details in doubt, and a file that is not there. */
    static Workspace workspace() {
        List<Article> articles = List.of(
                article(0, "Daily", List.of(MetadataField.SOURCE, MetadataField.TITLE)),
                article(1, "Evening", List.of()));
        Comparison comparison = new Comparison(
                articles, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return Workspace.of(articles, comparison, List.of(Problem.of("file-missing", Severity.ERROR, "gone.txt")));
    }

    private static Article article(int place, String source, List<MetadataField> uncertain) {
        return article(place, source, Optional.of(PublicationTime.on(LocalDate.of(2025, 3, 4))), uncertain);
    }

    private static Article article(
            int place, String source, Optional<PublicationTime> published, List<MetadataField> uncertain) {
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.of(source), Optional.of("Ferry sinks off Norwick"), Optional.empty(),
                published, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", uncertain);
        String text = "The ferry sank on Tuesday, article " + place + " says in some words.";
        return new Article(ArticleId.at(place), source + ".txt", "hash " + place, metadata, new SourceText(text),
                List.of(), false);
    }
}
