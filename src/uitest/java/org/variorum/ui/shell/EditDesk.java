package org.variorum.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.correction.Anchors;
import org.variorum.app.merging.Conflict;
import org.variorum.app.review.ArticleActions;
import org.variorum.app.review.DifferenceActions;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.ReviewQueue;
import org.variorum.app.saving.HeldWorkspace;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.session.Signature;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.article.Originals;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.Accounts;

/**
 * A person at the window who makes corrections with one hand, and what is laid ready before.
 *
 * @param hand the hand
 * @param files answers the window's questions for files
 * @param folder where files are laid ready
 */
record EditDesk(EditHand hand, ChosenFiles files, Path folder) {

    static final FactId KILLED = new FactId("f1");
    private static final ArticleId A = new ArticleId("A");
    private static final ArticleId B = new ArticleId("B");
    private static final String PAGE = "https://norwick.example/ferry";

    /** The article that a file is read as; one called after an earlier day is a capture of the first one's page. */
    static Article read(ArticleSource file) {
        boolean earlier = file.given().contains("earlier");
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.of("The Sixth"), Optional.of("More of the ferry"), Optional.empty(),
                Optional.of(PublicationTime.on(LocalDate.of(2024, 1, 1))), Optional.empty(),
                Optional.of(PAGE).filter(page -> earlier), "en");
        return new Article(A, file.given(), "", metadata,
                new SourceText("The ferry Halcyon sank. Nobody knows why."), List.of(), false);
    }

    void claim() {
        select(claimed());
        OpenWindow open = hand.open();
        hand.robot().interact(() -> {
            open.text("A").requestFocus();
            open.text("A").moveTo(
                    index().claim(claimed().claim().orElseThrow()).orElseThrow().span().start());
        });
    }

    void resizedClaim() {
        select(claimed());
        mark("A", "on Tuesday evening, killing 84 people");
    }

    void fact() {
        select(Selection.of(KILLED, SelectionOrigin.COMMAND));
        hand.robot().interact(() -> hand.open().window().facts().focusList());
    }

    /** Chooses the first two facts of the list together. */
    void facts() {
        FxRobot robot = hand.robot();
        robot.interact(() -> hand.open().window().facts().focusList());
        robot.type(KeyCode.HOME);
        if (hand.byMouse()) {
            Node second = robot.lookup(".facts-list .fact-list-cell").queryAll().stream()
                    .filter(cell -> cell.localToScene(0, 0).getY() >= 0 && cell.isVisible())
                    .sorted(Comparator.comparingDouble(cell -> cell.localToScene(0, 0).getY()))
                    .skip(1).findFirst().orElseThrow();
            robot.interact(() -> clickWithShift(second));
        } else {
            robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        }
        OpenWindow.await(() -> hand.open().context().desk().facts().size() == 2);
    }

    /** The robot's mouse of the headless screen knows nothing of its keyboard. */
    private static void clickWithShift(Node node) {
        Point2D place = node.localToScene(5, 5);
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED).forEach(type ->
                Event.fireEvent(node, new MouseEvent(type, place.getX(), place.getY(), 1, 1, MouseButton.PRIMARY, 1,
                        true, false, false, false, type == MouseEvent.MOUSE_PRESSED, false, false, false, false, true,
                        null)));
    }

    /** Selects a source that says nothing of a fact. */
    void silence() {
        Fact fact = silentFact();
        select(new Selection(Optional.of(fact.id()), Optional.empty(),
                Optional.of(silentIn(fact)).filter(article -> !hand.byMouse()), SelectionOrigin.COMMAND));
        hand.robot().interact(() -> hand.open().window().facts().focusList());
    }

    void silentWords() {
        Fact fact = silentFact();
        select(Selection.of(fact.id(), SelectionOrigin.COMMAND));
        String siglum = silentIn(fact).siglum();
        mark(siglum, hand.open().text(siglum).getText().lines().findFirst().orElseThrow());
    }

    void article() {
        hand.robot().interact(() -> hand.open().context().selection().activate(A));
    }

    void file(String name) {
        article();
        files.choose(folder.resolve(name));
    }

    /** Says from which page the first article is, and lays an earlier capture of that page ready. */
    void earlierCapture() {
        ArticleMetadata known = session().workspace().get().articles().getFirst().metadata();
        hand.robot().interact(() -> new ArticleActions(desk()).describe(A, new ArticleMetadata(
                known.source(), known.title(), known.byline(), known.published(), known.captured(),
                Optional.of(PAGE), known.language())));
        file("earlier.txt");
    }

    /** Opens the accounts with a sixth that the tool leaves out. */
    void leftOutArticle() {
        Article sixth = read(new ArticleSource.OnDisk("sixth.txt")).withId(ArticleId.at(5));
        Comparison found = Accounts.comparison();
        Comparison without = new Comparison(
                found.articles(), List.of(new LeftOut(sixth, Phrase.of("fixture", "another event"))), found.claims(),
                found.facts(), found.origins(), found.citations(), found.problems());
        List<Article> all = Stream.concat(found.articles().stream(), Stream.of(sixth)).toList();
        hand.robot().interact(() -> session().show("accounts", Workspace.of(all, without, List.of())));
    }

    /** Ties a place of the first text, so that the next press ties one of the second to it. */
    void placeToTie() {
        hand.robot().interact(() -> {
            hand.open().context().selection().activate(A);
            hand.open().context().commands().run("sync-point");
            hand.open().pane("B").focusText();
            hand.open().context().selection().activate(B);
        });
    }

    /** Makes a claim of words that are not there, chooses it in the queue, and selects words to attach it to. */
    void orphan() {
        hand.robot().interact(() -> session().apply(new ClaimEdit.MakeClaim(new Anchor(
                desk().anchors().article(A), new TextSpan(5, 29), "words that nobody wrote.", "before it",
                "after it"))));
        OpenWindow.await(() -> session().workspace().get().corrected().orphans().size() == 1);
        chooseInQueue(".lost");
        mark("A", "Divers");
    }

    /** Has two people decide differently about one dispute, and chooses that in the queue. */
    void conflict() {
        hand.robot().interact(() -> {
            DifferenceActions actions = new DifferenceActions(desk());
            Fact killed = index().fact(KILLED).orElseThrow();
            actions.reject(ReviewQueue.items(killed, index()), "mine");
            actions.accept(ReviewQueue.items(killed, index()));
            List<LogEntry> log = session().log().entries();
            session().apply(new LogEdit.Disagree(log.getFirst().id(), log.getLast().id()));
        });
        OpenWindow.await(() -> Conflict.open(session().workspace().get().log()).size() == 1);
        chooseInQueue(".conflicts");
    }

    /** Lays a copy ready in which Ben rejects what is accepted here. */
    void otherCopy() {
        Workspace start = Accounts.workspace();
        Anchors anchors = new Anchors(start.corrected());
        Fact killed = start.comparison().fact(KILLED).orElseThrow();
        EditLog theirs = new EditLog(new Signature(() -> "Ben", InstantSource.system()).sign(EditLog.EMPTY,
                List.of(new DifferenceEdit.Reject(anchors.difference(killed, killed.disputes().getFirst()), ""))));
        Path copy = folder.resolve("copy.variorum");
        Workspace decided = new Workspace(
                start.imported(), start.found(), start.numbers(), theirs, start.corrected(), List.of());
        new WorkspaceFiles("variorum test").save(HeldWorkspace.fresh(decided, Originals.EMPTY), copy);
        files.choose(copy);
        hand.robot().interact(() -> new DifferenceActions(desk()).accept(ReviewQueue.items(killed, index())));
        OpenWindow.await(() -> log().size() == 1);
    }

    private void chooseInQueue(String filter) {
        hand.robot().clickOn("#side-review");
        hand.robot().clickOn(".review-filters " + filter);
        hand.robot().clickOn((Node) hand.robot().lookup(".review-card").query());
    }

    /** Selects words of a text. */
    void mark(String siglum, String words) {
        mark(siglum, words, words);
    }

    /** Selects what lies between two quotations of a text, they included. */
    void mark(String siglum, String first, String last) {
        StyleClassedTextArea text = hand.open().text(siglum);
        hand.robot().interact(() -> {
            text.requestFocus();
            text.selectRange(text.getText().indexOf(first), text.getText().indexOf(last) + last.length());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The source that {@link #silence()} is about. */
    String silent() {
        return silentIn(silentFact()).siglum();
    }

    ComparisonIndex index() {
        return session().index().get();
    }

    /** The codes of everything done so far. */
    List<String> log() {
        return session().workspace().get().log().entries().stream().map(entry -> entry.edit().code()).toList();
    }

    private Selection claimed() {
        Claim claim = index().claims(index().fact(KILLED).orElseThrow(), A).getFirst();
        return Selection.of(KILLED, claim.id(), A, SelectionOrigin.VERSIONS);
    }

    private void select(Selection selection) {
        hand.robot().interact(() -> {
            hand.open().context().selection().select(selection);
            hand.open().context().selection().activate(A);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Fact silentFact() {
        return index().comparison().facts().stream()
                .filter(fact -> fact.stated().count() > 1 && fact.stated().count() < 5).findFirst().orElseThrow();
    }

    private static ArticleId silentIn(Fact fact) {
        return fact.versions().stream().filter(version -> !(version instanceof Version.Stated))
                .map(Version::article).findFirst().orElseThrow();
    }

    private ReviewDesk desk() {
        return hand.open().context().desk();
    }

    private WorkspaceSession session() {
        return hand.open().context().session();
    }
}
