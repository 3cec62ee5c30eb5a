package org.variorum.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.Collected;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fixture.WatchedTest;
import org.variorum.ui.layout.LayoutCheck;
import org.variorum.ui.reader.ReaderPane;

@WatchedTest
class ManyPanesUiTest {

    private static final double PAGE_LIMIT = 1500;

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void fiftySourcesOpenAndAllAreReachedByPaging() {
        OpenPanes open = show(980, 700, LongAccounts.workspace(50, 12));
        assertThat(open.sigla()).isEqualTo("ABC");
        WeakReference<ReaderPane> first = new WeakReference<>(open.pane("A"));
        String reached = open.sigla();
        for (int page = 0; page < 17; page++) {
            long before = open.on(ManyPanesUiTest::busy);
            open.run(() -> open.view().arrangement().change(now -> now.paged(1)));
            assertThat((open.on(ManyPanesUiTest::busy) - before) / 1e6).as("page %d", page).isLessThan(PAGE_LIMIT);
            reached += open.sigla();
        }

        assertThat(reached).contains("ZAAAB").endsWith("AVAWAX");
        assertThat(((Label) open.view().lookup(".pane-place")).getText()).contains("48").contains("50");
        assertThat(Collected.is(first)).isTrue();
        close(open);
    }

    @Test
    void aPaneThatWasClosedComesBackWhereItStood() {
        OpenPanes open = show(980, 700, LongAccounts.workspace(20, 12));
        open.run(() -> open.text("B").scrollYBy(700));
        var place = open.place("B");
        assertThat(place.paragraph()).isPositive();
        for (int page = 0; page < 6; page++) {
            open.run(() -> open.view().arrangement().change(now -> now.paged(1)));
        }
        open.run(() -> open.view().arrangement().change(now -> now.startingAt(0)));
        open.settle();

        assertThat(open.place("B")).isEqualTo(place);
        close(open);
    }

    @Test
    void everyPaneIsThereWhenOtherArticlesTakeThePlaceOfOpenOnes() {
        OpenPanes open = show(980, 700, Accounts.workspace());
        String before = open.sigla();
        open.run(() -> open.session().show("others", LongAccounts.workspace(9, 3)));

        assertThat(open.sigla()).isEqualTo(before).hasSizeGreaterThan(1);
        close(open);
    }

    @Test
    void aPaneThatWasPagedAwayBeforeItWasMarkedAnewHasTheNewMarginWhenItComesBack() {
        Workspace full = Accounts.workspace();
        Comparison silent = new Comparison(
                full.comparison().articles(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        OpenPanes open = show(980, 700, full);
        assertThat(open.pane("B").lookupAll(".margin-number")).isNotEmpty();
        open.run(() -> {
            open.session().show("fixture", Workspace.of(full.articles(), silent, List.of()));
            open.view().arrangement().change(now -> now.startingAt(2));
        });
        assertThat(open.sigla()).doesNotContain("B");
        open.run(() -> open.view().arrangement().change(now -> now.startingAt(0)));

        assertThat(open.pane("B").lookupAll(".margin-number")).isEmpty();
        close(open);
    }

    @Test
    void withoutDisputesNothingIsDrawnAndNothingFails() {
        Workspace full = LongAccounts.workspace(3, 6);
        Comparison silent = new Comparison(
                full.comparison().articles(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        OpenPanes open = show(980, 700, Workspace.of(full.articles(), silent, List.of()));

        open.run(() -> open.text("A").scrollYBy(200));
        assertThat(open.view().lookupAll(".histogram-some")).isEmpty();
        assertThat(open.view().lookupAll(".connector")).isEmpty();
        close(open);
    }

    @Test
    void twoThousandDisputesAreShownSelectedAndFollowed() {
        OpenPanes open = show(980, 700, LongAccounts.workspace(2, 2000));

        open.select(1000);
        assertThat(open.height("A")).isPositive();
        assertThat(open.view().lookupAll(".histogram-some")).hasSize(HistogramBar.STRETCHES);
        close(open);
    }

    @Test
    void articlesOfOneNameHaveTwoPanes() {
        Workspace two = LongAccounts.workspace(2, 6);
        Article first = two.articles().getFirst();
        List<Article> same = two.articles().stream()
                .map(article -> new Article(article.id(), first.file(), article.sha256(), first.metadata(),
                        article.text(), article.exclusions(), article.truncated()))
                .toList();
        Comparison comparison = two.comparison();
        OpenPanes open = show(980, 700, Workspace.of(same, new Comparison(same, List.of(), comparison.claims(),
                comparison.facts(), List.of(), List.of(), List.of()), List.of()));

        assertThat(open.sigla()).isEqualTo("AB");
        assertThat(open.text("A").getText()).isNotEqualTo(open.text("B").getText());
        close(open);
    }

    @Test
    void inASmallWindowNothingIsCutWithoutAWayToSeeIt() {
        OpenPanes open = show(520, 260, Accounts.workspace());
        assertThat(open.sigla()).isEqualTo("A");
        assertThat(open.on(() -> LayoutCheck.complaints(open.view()))).isEmpty();
        assertThat(open.on(() -> open.pane("A").viewHeight())).isGreaterThan(100);
        close(open);

        OpenPanes titles = show(980, 700, Accounts.ofTwoWithLongTitles());
        Node title = titles.pane("A").lookup(".pane-title");
        assertThat(titles.on(() -> LayoutCheck.complaints(titles.view()))).isEmpty();
        titles.run(() -> stepTo(title));
        assertThat(titles.on(() -> ((Label) title).getTooltip().isShowing())).isTrue();
        close(titles);
    }

    /** By the keyboard: what merely got the focus shows no tooltip. */
    private static void stepTo(Node node) {
        node.requestFocus();
        node.requestFocusTraversal(TraversalDirection.PREVIOUS);
        node.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
    }

    @Test
    void aClosedViewIsCollected() {
        OpenPanes open = show(980, 700, LongAccounts.workspace(), true);
        open.select(3);
        WeakReference<ComparisonView> view = new WeakReference<>(open.view());
        WeakReference<ReaderPane> pane = new WeakReference<>(open.pane("B"));
        close(open);
        open = null;

        assertThat(Collected.is(pane)).isTrue();
        assertThat(Collected.is(view)).isTrue();
    }

    private OpenPanes show(double width, double height, Workspace workspace) {
        return show(width, height, workspace, false);
    }

    private OpenPanes show(double width, double height, Workspace workspace, boolean deaf) {
        OpenPanes[] made = new OpenPanes[1];
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> made[0] = OpenPanes.show(stage, width, height, workspace, deaf));
        made[0].settle();
        return made[0];
    }

    private void close(OpenPanes open) {
        open.run(() -> {
            open.view().close();
            ((Pane) stage.getScene().getRoot()).getChildren().clear();
        });
    }

    private static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
