package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.variorum.app.filter.FactFilter;
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

    private static final UiText ENGLISH = FixtureServices.words(Locale.UK);

    @Test
    void viewsHaveRoomForALongerLanguage() {
        assertThat(complaints(WindowScene.views(), Accounts.workspace(), PseudoLocale.words(), 1280, 800)).isEmpty();
    }

    @Test
    void viewsCanBeUsedInASmallWindow() {
        UiText german = FixtureServices.words(Locale.GERMAN);

        assertThat(complaints(WindowScene.views(), Accounts.workspace(), german, 800, 500)).isEmpty();
    }

    @Test
    void viewsKeepTitlesOfThreeHundredCharactersInTheirPlace() {
        assertThat(complaints(WindowScene.views(), Accounts.ofTwoWithLongTitles(), ENGLISH, 1280, 800)).isEmpty();
    }

    @Test
    void viewsTakeArticlesThatNobodyDesignedFor() {
        assertThat(complaints(WindowScene.views(), OddAccounts.workspace(), ENGLISH, 1280, 800)).isEmpty();
    }

    @Test
    void viewsTakeTwoThousandDisputes() {
        assertThat(complaints(WindowScene.views(), OddAccounts.ofManyDisputes(), ENGLISH, 1280, 800)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.variorum.ui.shell.WindowScene#extras")
    void whatLiesOverAViewHasRoomForALongerLanguageInASmallWindow(WindowScene scene) {
        assertThat(complaints(List.of(scene), Accounts.workspace(), PseudoLocale.words(), 800, 500)).isEmpty();
    }

    @Test
    void theWelcomeViewHasRoomForALongerLanguageInASmallWindow() {
        assertThat(complaints(List.of(WindowScene.READING), Workspace.EMPTY, PseudoLocale.words(), 800, 500)).isEmpty();
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

    @Test
    void anExplanationHasRoomToBeReadInASmallWindow() {
        try (Studio studio = new Studio(Accounts.workspace(), ENGLISH, 800, 500)) {
            studio.run(view -> view.select(0));

            FxThread.call(() -> {
                Region panel = (Region) studio.window().lookup(".versions-panel");
                assertThat(studio.window().lookupAll(".reason-sentence")).isNotEmpty()
                        .allMatch(words -> words.getLayoutBounds().getWidth() > panel.getWidth() * 0.55);
                return true;
            });
        }
    }

    @Test
    void ofMoreTimesThanCanBeSurveyedTheTimelineShowsWhatPassesTheFilters() {
        try (Studio studio = new Studio(OddAccounts.ofManyTimes(), ENGLISH, 1280, 800)) {
            studio.run(view -> view.command(ViewChoice.TIMELINE.command()));
            String lead = FxThread.call(() -> label(studio, ".timeline-view .view-lead").getText());
            int rows = FxThread.call(() -> rows(studio));
            studio.run(view -> view.context().facts().filterBy(FactFilter.ALL));

            assertThat(lead).contains("the 40 of 400 times that pass the filters, for 20 facts");
            assertThat(rows).isBetween(2, 30);
            assertThat(FxThread.call(() -> rows(studio))).isGreaterThan(60);
            assertThat(FxThread.call(() -> LayoutCheck.complaints(studio.window()))).isEmpty();
        }
    }

    @Test
    void whatIsCutInTheMatrixIsInFullWhereTheReaderStands() {
        try (Studio studio = new Studio(Accounts.ofTwoWithLongTitles(), ENGLISH, 1000, 800)) {
            studio.run(view -> view.command(ViewChoice.MATRIX.command()));
            boolean cut = FxThread.call(() -> label(studio, ".matrix-label").isTextTruncated());
            studio.run(view -> view.select(0));

            FxThread.call(() -> {
                assertThat(cut).isTrue();
                assertThat(label(studio, ".matrix-label").isTextTruncated()).isFalse();
                assertThat(label(studio, ".matrix-cell").isTextTruncated()).isFalse();
                return true;
            });
        }
    }

    @Test
    void whoseWordItIsIsReadBesideTheNameOfALongSource() {
        try (Studio studio = new Studio(Accounts.ofTwoWithLongTitles(), ENGLISH, 1280, 800)) {
            studio.run(view -> view.select(0));

            FxThread.call(() -> {
                assertThat(studio.window().lookupAll(".version-note")).isNotEmpty().filteredOn(Node::isManaged)
                        .allMatch(note -> note.getLayoutBounds().getWidth() > 80);
                return true;
            });
        }
    }

    @Test
    void whoseWordItIsStandsOnOneLineWhereThereIsRoom() {
        try (Studio studio = new Studio(Accounts.workspace(), ENGLISH, 1920, 1080)) {
            studio.run(view -> view.select(0));

            FxThread.call(() -> {
                assertThat(studio.window().lookupAll(".version-note")).filteredOn(Node::isManaged).hasSize(5)
                        .allMatch(note -> note.getLayoutBounds().getHeight() < 20);
                return true;
            });
        }
    }

    @Test
    void theExportIsWrittenWithoutScrollingInASmallWindow() {
        try (Studio studio = new Studio(Accounts.workspace(), ENGLISH, 800, 500)) {
            studio.run(view -> view.command("export"));

            Bounds button = FxThread.call(() -> {
                Node write = studio.window().lookup(".export-sheet .button.accent");
                return write.localToScene(write.getLayoutBounds());
            });
            assertThat(button.getMaxY()).isLessThan(500);
            assertThat(button.getHeight()).isGreaterThan(20);
        }
    }

    @Test
    void theFactsHaveTheirShareAgainWhenASmallWindowIsEnlarged() {
        try (Studio studio = new Studio(Accounts.workspace(), ENGLISH, 1600, 1000)) {
            double before = factsWidth(studio);
            studio.run(view -> view.window().resize(800, 500));
            assertThat(factsWidth(studio)).isGreaterThan(250);
            studio.run(view -> view.window().resize(1600, 1000));

            assertThat(factsWidth(studio)).isCloseTo(before, within(2.0));
        }
    }

    @Test
    void aLargeWindowThatIsMadeSmallLeavesTheArticleRoomBesideTheFacts() {
        try (Studio studio = new Studio(Accounts.workspace(), ENGLISH, 1920, 1080)) {
            studio.run(view -> view.select(0));
            studio.run(view -> view.window().resize(800, 500));

            assertThat(factsWidth(studio)).isLessThan(300);
            assertThat(height(studio, ".article-text")).isGreaterThan(100);
            assertThat(height(studio, ".versions-panel")).isGreaterThan(120);
        }
    }

    @Test
    void whatIsOpenCanBeReadInTheHeaderOfALaptop() {
        try (Studio studio = new Studio(Accounts.workspace(), ENGLISH, 1280, 800)) {
            Label subtitle = (Label) studio.window().lookup(".window-subtitle");

            assertThat(subtitle.getText()).isEqualTo("5 sources, 4 independent");
            assertThat(subtitle.isTextTruncated()).isFalse();
            assertThat(subtitle.getTooltip().getText()).contains("30 claims");
        }
    }

    @Test
    void theSegmentsOfTheBarStayWhereTheyAreWhenAFactIsSelected() {
        try (Studio studio = new Studio(Accounts.workspace(), ENGLISH, 1280, 800)) {
            double before = left(studio, ".view-tabs");
            studio.run(view -> view.select(0));

            assertThat(left(studio, ".view-tabs")).isCloseTo(before, within(1.0));
        }
    }

    @Test
    void whatSourcesSayOfAFactIsNotCutInTheList() {
        try (Studio studio = new Studio(Accounts.workspace(), ENGLISH, 1280, 800)) {
            assertThat(studio.window().lookupAll(".fact-value")).filteredOn(words ->
                            words.isVisible() && words.getParent().isVisible())
                    .hasSizeGreaterThan(5).noneMatch(words -> ((Label) words).isTextTruncated());
        }
    }

    @Test
    void viewsAreNamedInWordsWhereThereIsRoom() {
        assertThat(namedViews(1280)).isEqualTo(ViewChoice.values().length);
        assertThat(namedViews(800)).isZero();
    }

    @Test
    void viewsKeepTheirNamesInALaptopsWindowWhileArticlesAreCompared() {
        try (Studio studio = new Studio(Accounts.workspace(), ENGLISH, 1280, 800)) {
            Labeled open = (Labeled) studio.window().lookup("#open");
            assertThat(open.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
            showProgress(studio, true);
            assertThat(namedViews(studio)).isEqualTo(ViewChoice.values().length);
            assertThat(open.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
            showProgress(studio, false);
            assertThat(namedViews(studio)).isEqualTo(ViewChoice.values().length);
            assertThat(open.getContentDisplay()).isEqualTo(ContentDisplay.LEFT);
        }
    }

    private static void showProgress(Studio studio, boolean on) {
        studio.run(window -> {
            window.window().lookup(".progress-box").setVisible(on);
            window.window().lookup(".progress-box").setManaged(on);
        });
    }

    private static long namedViews(int width) {
        try (Studio studio = new Studio(Accounts.workspace(), ENGLISH, width, 800)) {
            return namedViews(studio);
        }
    }

    private static long namedViews(Studio studio) {
        return FxThread.call(() -> studio.window().lookupAll(".view-tab").stream()
                .map(Labeled.class::cast)
                .peek(tab -> assertThat(tab.getAccessibleText()).isNotBlank())
                .filter(tab -> tab.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY && !tab.isTextTruncated())
                .count());
    }

    private static double height(Studio studio, String selector) {
        return FxThread.call(() -> ((Region) studio.window().lookup(selector)).getHeight());
    }

    private static double left(Studio studio, String selector) {
        return FxThread.call(() -> studio.window().lookup(selector).localToScene(0, 0).getX());
    }

    private static double factsWidth(Studio studio) {
        return FxThread.call(() -> ((Region) studio.window().lookup(".side-column")).getWidth());
    }

    private static int rows(Studio studio) {
        return ((ListView<?>) studio.window().lookup(".lanes")).getItems().size();
    }

    private static Labeled label(Studio studio, String style) {
        return (Labeled) studio.window().lookup(style);
    }

    /** What is wrong with these scenes, shown one after the other in one window. */
    private static List<String> complaints(
            List<WindowScene> scenes, Workspace workspace, UiText text, int width, int height) {
        List<String> complaints = new ArrayList<>();
        try (Studio studio = new Studio(workspace, text, width, height)) {
            for (WindowScene scene : scenes) {
                scene.set(studio);
                FxThread.call(() -> LayoutCheck.complaints(studio.window())).stream()
                        .map(complaint -> scene.code() + ": " + complaint)
                        .forEach(complaints::add);
            }
        }
        return complaints;
    }
}
