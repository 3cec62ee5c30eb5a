package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.spoken.SpokenScene;

/** What a screen reader says of every view, as approved; {@code -Dvariorum.spoken=write} replaces it. */
@ExtendWith(ApplicationExtension.class)
class SpokenUiTest {

    private static final Path APPROVED = Path.of("src/uitest/spoken");
    private static final WindowScene WELCOME = new WindowScene("welcome", studio -> {});
    private static final String TEXT = "  text: ";

    @ParameterizedTest
    @MethodSource("org.variorum.ui.shell.WindowScene#all")
    void everyViewIsReadOutAsApprovedAndNothingInItIsNameless(WindowScene scene) throws IOException {
        assertApproved(scene, Accounts.workspace());
    }

    @Test
    void theWelcomeViewIsReadOutAsApproved() throws IOException {
        assertApproved(WELCOME, Workspace.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void whatIsReadOutIsASentenceOrNamesAThingAndIsToldOnce(WindowScene scene) {
        Workspace workspace = scene == WELCOME ? Workspace.EMPTY : Accounts.workspace();
        try (Studio studio = new Studio(workspace, FixtureServices.words(Locale.UK), 1920, 1080)) {
            scene.set(studio);
            List<String> texts = FxThread.call(() -> SpokenScene.lines(studio.window())).stream()
                    .map(line -> line.split("; help: ")[0])
                    .filter(line -> line.startsWith(TEXT)).map(line -> line.substring(TEXT.length()))
                    .toList();

            assertThat(texts).isNotEmpty().doesNotHaveDuplicates()
                    .allMatch(words -> words.matches("(?s).*[.?!\u2026]|[^.]+: .*"));
        }
    }

    static Stream<WindowScene> scenes() {
        return Stream.concat(Stream.of(WELCOME), WindowScene.all());
    }

    private static void assertApproved(WindowScene scene, Workspace workspace) throws IOException {
        Path file = APPROVED.resolve(scene.code() + ".txt");
        try (Studio studio = new Studio(workspace, FixtureServices.words(Locale.UK), 1920, 1080)) {
            scene.set(studio);
            List<String> lines = FxThread.call(() -> SpokenScene.lines(studio.window()));
            if ("write".equals(System.getProperty("variorum.spoken"))) {
                Files.createDirectories(APPROVED);
                Files.write(file, lines);
            }

            assertThat(FxThread.call(() -> SpokenScene.nameless(studio.window()))).isEmpty();
            assertThat(file).exists();
            assertThat(lines).isEqualTo(Files.readAllLines(file));
        }
    }
}
