package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.task.JobProgress;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.text.Phrase;
import org.variorum.store.reading.ArticleImporter;
import org.variorum.store.reading.ReadingProgress;
import org.variorum.ui.fixture.WatchedTest;

/** Files that are read for the window by the program's own reader, a hundred at once. */
@WatchedTest
class ImportUiTest {

    private static final int MANY = 100;
    private static final int PAUSE_AT = 60;
    private static final String PROSE = """
            The council approved the new harbour bridge on Tuesday, by twelve votes to three, after a debate that
            lasted until midnight, and the mayor called it the happiest evening of her time in office.
            """.replace('\n', ' ');

    @TempDir
    private Path folder;

    private final CountDownLatch paused = new CountDownLatch(1);
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = OpenWindow.show(stage, this::read, (articles, included, progress) -> new Comparison(
                articles, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @AfterEach
    void close() {
        mayGoOn.countDown();
        open.close();
    }

    @Test
    void aHundredFilesArriveWithTheirProgressToldAndAreListed(FxRobot robot) throws Exception {
        write(MANY);
        drop(robot, DraggedThings.files(List.of(folder)));
        assertThat(paused.await(20, TimeUnit.SECONDS)).isTrue();
        OpenWindow.await(() -> step(robot).contains("(60 of 100)"));
        assertThat(step(robot)).isEqualTo("Reading page-060.html (60 of 100)");
        assertThat(robot.lookup(".progress-box .progress-bar").queryAs(ProgressBar.class).getProgress())
                .isEqualTo(.59);

        mayGoOn.countDown();
        OpenWindow.await(() -> articles().size() == MANY);
        OpenWindow.await(() -> !robot.lookup(".progress-box").query().isVisible());
        assertThat(articles().getLast().metadata().title()).contains("Bridge number 100");
        robot.interact(() -> open.context().commands().run("import-review"));
        OpenWindow.await(() -> robot.lookup("Show 20 more of 80").tryQuery().isPresent());
        assertThat(robot.lookup(".import-row").queryAll()).hasSize(20);
        robot.interact(() -> robot.lookup("Show 20 more of 80").queryButton().fire());
        OpenWindow.await(() -> robot.lookup("Show 20 more of 60").tryQuery().isPresent());
        assertThat(robot.lookup(".import-row").queryAll()).hasSize(40);
    }

    @Test
    void anImportThatIsStoppedByItsButtonLeavesTheWindowReadyForAnother(FxRobot robot) throws Exception {
        write(MANY);
        drop(robot, DraggedThings.files(List.of(folder)));
        assertThat(paused.await(20, TimeUnit.SECONDS)).isTrue();
        robot.clickOn(".progress-box .icon-button");
        mayGoOn.countDown();
        OpenWindow.await(() -> !robot.lookup(".progress-box").query().isVisible());
        open.settle();
        assertThat(articles()).isEmpty();
        assertThat(robot.lookup(".welcome").query().isVisible()).isTrue();

        drop(robot, DraggedThings.files(List.of(folder.resolve("page-001.html"), folder.resolve("page-002.html"))));
        OpenWindow.await(() -> articles().size() == 2);
    }

    @Test
    void aPageThatIsNotFreeToReadIsListedAsPerhapsCutOff(FxRobot robot) throws Exception {
        page(1, "");
        page(2, """
                <script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>""");
        drop(robot, DraggedThings.files(List.of(folder)));
        OpenWindow.await(() -> articles().size() == 2);
        assertThat(articles()).extracting(Article::truncated).containsExactly(false, true);
        robot.interact(() -> open.context().commands().run("import-review"));
        open.settle();

        assertThat(robot.lookup(".import-row .settings-hint").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .filteredOn(words -> words.contains("free to read"))
                .singleElement().asString()
                .isEqualTo("page-002.html: the page says that it is not free to read, so that the saved text may break"
                        + " off. Look at its end. What it does not mention counts as unknown, not as silence.");
    }

    @Test
    void whatIsNoFileLinkOrTextIsNotTaken(FxRobot robot) {
        robot.interact(() -> assertThat(DraggedThings.nothingKnown().dropOn(open.window())).isFalse());
        assertThat(articles()).isEmpty();
    }

    @Test
    void theLinkOfAFileIsItsFile(FxRobot robot) throws Exception {
        Path file = page(1, "");
        drop(robot, DraggedThings.link(file.toUri().toString()));
        OpenWindow.await(() -> articles().size() == 1);
        assertThat(articles().getFirst().metadata().title()).contains("Bridge number 1");
    }

    private void drop(FxRobot robot, DraggedThings things) {
        robot.interact(() -> assertThat(things.dropOn(open.window())).isTrue());
    }

    private List<Article> articles() {
        return open.context().session().workspace().get().articles();
    }

    private static String step(FxRobot robot) {
        return Optional.ofNullable(robot.lookup(".progress-step").queryAs(Label.class).getText()).orElse("");
    }

    private void write(int pages) throws IOException {
        for (int i = 1; i <= pages; i++) {
            page(i, "");
        }
    }

    private Path page(int number, String head) throws IOException {
        return Files.writeString(folder.resolve("page-%03d.html".formatted(number)), """
                <!DOCTYPE html><html lang="en"><head><title>Bridge number %d</title>%s</head>
                <body><article><h1>Bridge number %d</h1><p>%s</p><p>%s</p></article></body></html>
                """.formatted(number, head, number, PROSE, PROSE + "It was number " + number + "."));
    }

    /** Reads as the program does, with a halt at one file of many until the test lets it go on. */
    private Imported read(List<ArticleSource> sources, JobProgress job) {
        var read = new ArticleImporter().read(sources, new ReadingProgress() {
            @Override
            public void reading(String name, int number, int all) {
                job.report(Phrase.of("import.reading", Path.of(name).getFileName().toString(),
                        String.valueOf(number), String.valueOf(all)), (number - 1.0) / all);
                if (all == MANY && number == PAUSE_AT) {
                    halt();
                }
            }

            @Override
            public boolean cancelled() {
                return job.isCancelled();
            }
        });
        return new Imported(read.articles(), read.originals(), read.problems());
    }

    private void halt() {
        paused.countDown();
        try {
            mayGoOn.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
