package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

    @ParameterizedTest
    @MethodSource("org.variorum.ui.shell.WindowScene#all")
    void everyViewIsReadOutAsApproved(WindowScene scene) throws IOException {
        assertApproved(scene.code(), spoken(scene, Accounts.workspace()));
    }

    @Test
    void theWelcomeViewIsReadOutAsApproved() throws IOException {
        assertApproved("welcome", spoken(new WindowScene("welcome", studio -> {}), Workspace.EMPTY));
    }

    @ParameterizedTest
    @MethodSource("org.variorum.ui.shell.WindowScene#all")
    void whateverTakesTheFocusHasARoleAndAName(WindowScene scene) {
        try (Studio studio = studio(Accounts.workspace())) {
            scene.set(studio);

            assertThat(FxThread.call(() -> SpokenScene.nameless(studio.window()))).isEmpty();
        }
    }

    private static List<String> spoken(WindowScene scene, Workspace workspace) {
        try (Studio studio = studio(workspace)) {
            scene.set(studio);
            return FxThread.call(() -> SpokenScene.lines(studio.window()));
        }
    }

    private static Studio studio(Workspace workspace) {
        return new Studio(workspace, FixtureServices.words(Locale.UK), 1920, 1080);
    }

    private static void assertApproved(String name, List<String> lines) throws IOException {
        Path file = APPROVED.resolve(name + ".txt");
        if ("write".equals(System.getProperty("variorum.spoken"))) {
            Files.createDirectories(APPROVED);
            Files.write(file, lines);
        }
        assertThat(file).exists();
        assertThat(lines).isEqualTo(Files.readAllLines(file));
    }
}
