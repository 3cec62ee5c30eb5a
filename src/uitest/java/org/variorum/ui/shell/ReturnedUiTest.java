package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fixture.WatchedTest;

/** Annotations that others made, opened or added together with articles. */
@WatchedTest
class ReturnedUiTest {

    private static final String FOUND = "not on the bridge";
    private static final String LOST = "the mayor resigned";

    private OpenWindow open;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        open = OpenWindow.show(
                stage, FixtureServices.of(Accounts.workspace(), FixtureServices.words(Locale.ENGLISH)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void annotationsThatComeWithArticlesAreAttachedToThem(FxRobot robot) throws IOException {
        Path marks = annotations("a.jsonld", FOUND, LOST);
        robot.interact(() -> open.context().open(List.of(marks, folder.resolve("a.html"))));
        assertAttached(1);
    }

    @Test
    void articlesAndAnnotationsAreAddedToAnOpenWorkspace(FxRobot robot) throws IOException {
        open.showAccounts();
        Path marks = annotations("a.jsonld", FOUND, LOST);
        robot.interact(() -> open.context().add(List.of(folder.resolve("b.html"), marks)));
        assertAttached(1);
    }

    @Test
    void severalFilesOfAnnotationsAreAttachedTogetherAndUndoneTogether(FxRobot robot) throws IOException {
        open.showAccounts();
        List<Path> marks = List.of(annotations("a.jsonld", FOUND), annotations("b.jsonld", LOST));
        robot.interact(() -> open.context().add(marks));
        assertAttached(1);
        robot.interact(() -> open.context().session().undo());
        OpenWindow.await(() -> workspace().corrected().orphans().isEmpty());
        assertThat(workspace().decisions().edited()).isEmpty();
    }

    @Test
    void aFileThatMarksNothingHereIsTold(FxRobot robot) throws IOException {
        open.showAccounts();
        Path none = Files.writeString(folder.resolve("none.jsonld"), """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": []}""");
        robot.interact(() -> open.context().add(List.of(none)));
        OpenWindow.await(() -> workspace().problems().stream().map(Problem::place).anyMatch("none.jsonld"::equals));
    }

    private void assertAttached(int orphans) {
        OpenWindow.await(() -> !workspace().corrected().orphans().isEmpty());
        assertThat(workspace().corrected().orphans()).hasSize(orphans);
        Workspace now = workspace();
        assertThat(now.corrected().orphans().getFirst().lost().orElseThrow().exact()).isEqualTo(LOST);
        assertThat(now.decisions().edited()).anyMatch(claim ->
                now.comparison().claim(claim).orElseThrow().quote().equals(FOUND));
    }

    private Workspace workspace() {
        return open.context().session().workspace().get();
    }

    private Path annotations(String name, String... quotations) throws IOException {
        StringBuilder items = new StringBuilder();
        for (String quotation : quotations) {
            items.append(items.isEmpty() ? "" : ",").append("""
                    {"type": "Annotation", "body": [{"type": "TextualBody", "purpose": "tagging", "value": "Captain"}],
                     "target": {"source": "elsewhere", "selector": {"type": "TextQuoteSelector", "exact": "%s",
                       "prefix": "Ines Dahl, was ", "suffix": " when the ship struck"}}}
                    """.formatted(quotation));
        }
        return Files.writeString(folder.resolve(name), """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [%s]}
                """.formatted(items));
    }
}
