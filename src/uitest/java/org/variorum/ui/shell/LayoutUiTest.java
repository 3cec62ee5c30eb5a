package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fixture.OddAccounts;
import org.variorum.ui.fixture.PseudoLocale;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.layout.LayoutCheck;
import org.variorum.ui.text.UiText;

/** Nothing is clipped without a way to see it, nothing overlaps, whatever the articles and the language are. */
@ExtendWith(ApplicationExtension.class)
class LayoutUiTest {

    private static final Workspace MANY_DISPUTES = OddAccounts.ofManyDisputes();
    private static final WindowScene READING = new WindowScene("reading", studio -> {});

    @ParameterizedTest
    @MethodSource("org.variorum.ui.shell.WindowScene#all")
    void everyViewHasRoomForALongerLanguage(WindowScene scene) {
        assertThat(complaints(scene, Accounts.workspace(), PseudoLocale.words(), 1280, 800)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.variorum.ui.shell.WindowScene#all")
    void everyViewCanBeUsedInASmallWindow(WindowScene scene) {
        assertThat(complaints(scene, Accounts.workspace(), FixtureServices.words(Locale.GERMAN), 800, 500)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.variorum.ui.shell.WindowScene#all")
    void everyViewKeepsTitlesOfThreeHundredCharactersInTheirPlace(WindowScene scene) {
        assertThat(complaints(scene, Accounts.ofTwoWithLongTitles(), FixtureServices.words(Locale.UK), 1280, 800))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.variorum.ui.shell.WindowScene#all")
    void everyViewTakesArticlesThatNobodyDesignedFor(WindowScene scene) {
        assertThat(complaints(scene, OddAccounts.workspace(), FixtureServices.words(Locale.UK), 1280, 800)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.variorum.ui.shell.WindowScene#all")
    void everyViewTakesTwoThousandDisputes(WindowScene scene) {
        assertThat(complaints(scene, MANY_DISPUTES, FixtureServices.words(Locale.UK), 1280, 800)).isEmpty();
    }

    @Test
    void theWelcomeViewHasRoomForALongerLanguageInASmallWindow() {
        assertThat(complaints(READING, Workspace.EMPTY, PseudoLocale.words(), 800, 500)).isEmpty();
    }

    @Test
    void theWelcomeViewHasRoomForManyArticlesOfLongNames(@TempDir Path folder) throws IOException {
        Path work = Files.createDirectories(folder.resolve("a".repeat(120)).resolve("b".repeat(120)));
        try (Studio studio = new Studio(Workspace.EMPTY, PseudoLocale.words(), 900, 600)) {
            studio.run(view -> view.context().services().settings().change(
                    now -> now.with(now.recent().with(List.of(work)).with(List.of(folder)))));

            assertThat(FxThread.call(() -> LayoutCheck.complaints(studio.window()))).isEmpty();
            assertThat(studio.window().lookupAll(".welcome-row")).hasSize(2);
        }
    }

    private static List<String> complaints(
            WindowScene scene, Workspace workspace, UiText text, int width, int height) {
        try (Studio studio = new Studio(workspace, text, width, height)) {
            scene.set(studio);
            return FxThread.call(() -> new ArrayList<>(LayoutCheck.complaints(studio.window())));
        }
    }
}
