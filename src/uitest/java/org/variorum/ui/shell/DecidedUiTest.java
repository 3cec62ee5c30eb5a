package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.variorum.app.review.ArticleActions;
import org.variorum.app.review.DifferenceActions;
import org.variorum.app.review.ReviewFilter;
import org.variorum.app.review.ReviewItem;
import org.variorum.app.review.ReviewQueue;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.text.SourceText;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.ui.fixture.Accounts;

/** What is seen of decisions in the texts, in the queue after another analysis, and of two captures of one page. */
@ExtendWith(ApplicationExtension.class)
class DecidedUiTest {

    private static final FactId KILLED = new FactId("f1");
    private static final ArticleId A = new ArticleId("A");
    private static final String PAGE = "https://norwick.example/ferry";

    private OpenWindow open;
    private Comparison found = Accounts.comparison();

    @Start
    void start(Stage stage) {
        open = OpenWindow.show(stage, (sources, progress) -> new Imported(List.of(earlierCapture()), List.of()),
                (articles, included, progress) -> found);
    }

    @BeforeEach
    void showTheAccounts() {
        open.showAccounts();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aRejectedDisputeIsMarkedQuietlyInTheTextUntilThatIsUndone(FxRobot robot) {
        assertThat(open.styles("A", "84 people")).contains("disputed", "deciding");
        robot.interact(() -> actions().reject(items(), "counted twice"));
        awaitDecided();
        assertThat(open.styles("A", "84 people")).doesNotContain("disputed", "deciding");

        robot.interact(() -> session().undo());
        awaitDecided();
        assertThat(open.styles("A", "84 people")).contains("disputed", "deciding");
    }

    @Test
    void anAcceptedDisputeIsMarkedAsReviewedInTheMargin(FxRobot robot) {
        assertThat(robot.from(open.pane("A")).lookup(".margin-number:reviewed").queryAll()).isEmpty();
        robot.interact(() -> actions().accept(items()));
        awaitDecided();
        assertThat(robot.from(open.pane("A")).lookup(".margin-number:reviewed").queryAll()).hasSize(1);
        assertThat(open.styles("A", "84 people")).contains("disputed");
    }

    @Test
    void aDecisionMovesNothingInTheListAndTheVersions(FxRobot robot) {
        robot.interact(() -> open.context().selection().select(Selection.of(KILLED, SelectionOrigin.COMMAND)));
        open.settle();
        List<Double> before = places(robot);
        robot.interact(() -> actions().accept(items()));
        awaitDecided();
        open.settle();
        assertThat(robot.lookup(".versions-status").queryLabeled().getText()).endsWith("Reviewed");
        assertThat(places(robot)).isEqualTo(before);
    }

    /** How far down the rows of the list and those of the versions stand. */
    private static List<Double> places(FxRobot robot) {
        return Stream.of(".fact-list-cell", ".version-row").flatMap(style -> robot.lookup(style).queryAll().stream())
                .map(row -> row.localToScene(row.getLayoutBounds()).getMinY()).toList();
    }

    @Test
    void theQueueListsWhatChangedSinceItWasReviewed(FxRobot robot) {
        robot.interact(() -> actions().accept(items()));
        awaitDecided();
        found = withAnotherPair(Accounts.comparison());
        robot.interact(() -> session().analyseAgain());
        OpenWindow.await(() -> open.context().desk().queue().count(ReviewFilter.OUTDATED) == 1);
        robot.clickOn("#side-review");
        robot.clickOn(".review-filters .outdated");
        assertThat(robot.lookup(".review-card").queryAll()).hasSize(1);
        assertThat(robot.lookup(".review-panel .panel-count").queryLabeled().getText()).startsWith("0 of");

        robot.clickOn((Node) robot.lookup(".review-card").query());
        robot.type(KeyCode.A);
        OpenWindow.await(() -> open.context().desk().queue().count(ReviewFilter.OUTDATED) == 0);
    }

    @Test
    void whatAnEarlierCaptureOfThePageSaidIsToldAsAnUpdate(FxRobot robot) {
        ArticleMetadata known = session().workspace().get().articles().getFirst().metadata();
        robot.interact(() -> new ArticleActions(open.context().desk()).describe(A, new ArticleMetadata(
                known.source(), known.title(), known.byline(), known.published(), known.captured(),
                Optional.of(PAGE), known.language())));
        awaitDecided();
        robot.interact(() -> {
            session().add(List.of(Path.of("earlier.txt")));
            open.context().selection().select(Selection.of(KILLED, SelectionOrigin.COMMAND));
        });
        OpenWindow.await(() -> killed().nuances().stream().anyMatch(one -> one.kind() == NuanceKind.UPDATE));
        open.settle();
        assertThat(robot.lookup(".versions-panel").lookup(Text.class::isInstance).queryAllAs(Text.class))
                .anyMatch(words -> words.getText().contains("killing 80 people"));
        assertThat(session().workspace().get().articles()).hasSize(5);

        robot.interact(() -> session().undo());
        OpenWindow.await(() -> session().workspace().get().articles().size() == 6);
    }

    private static Article earlierCapture() {
        Article now = Accounts.articles().getFirst();
        ArticleMetadata metadata = new ArticleMetadata(now.metadata().source(), now.metadata().title(),
                Optional.empty(), Optional.of(PublicationTime.on(LocalDate.of(2024, 3, 1))), Optional.empty(),
                Optional.of(PAGE), "en");
        return new Article(A, "earlier.txt", "", metadata,
                new SourceText(now.text().value().replace("killing 84", "killing 80")), List.of(), false);
    }

    /** The same analysis, in which the dispute on the number killed sets one more pair of claims against each other. */
    private static Comparison withAnotherPair(Comparison all) {
        List<Fact> facts = new ArrayList<>(all.facts());
        Fact killed = facts.getFirst();
        Dispute dispute = killed.disputes().getFirst();
        List<ClaimPair> pairs = new ArrayList<>(dispute.between());
        pairs.add(new ClaimPair(killed.claims().findFirst().orElseThrow(), killed.claims().skip(3).findFirst()
                .orElseThrow()));
        facts.set(0, new Fact(killed.id(), killed.label(), killed.status(), killed.versions(), killed.positions(),
                List.of(new Dispute(dispute.kind(), pairs, dispute.deciding(), dispute.rule(), dispute.confidence(),
                        dispute.explanation(), dispute.provenance())), killed.nuances()));
        return new Comparison(all.articles(), all.leftOut(), all.claims(), facts, all.origins(), all.citations(),
                all.problems());
    }

    private void awaitDecided() {
        OpenWindow.await(() -> session().workspace().get().log().equals(session().log()));
        open.settle();
    }

    private DifferenceActions actions() {
        return new DifferenceActions(open.context().desk());
    }

    private List<ReviewItem> items() {
        return ReviewQueue.items(killed(), session().index().get());
    }

    private Fact killed() {
        return session().index().get().fact(KILLED).orElseThrow();
    }

    private WorkspaceSession session() {
        return open.context().session();
    }
}
