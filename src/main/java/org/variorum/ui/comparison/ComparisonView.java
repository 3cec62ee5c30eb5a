package org.variorum.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.variorum.app.pane.FollowMode;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.pane.PaneModel;
import org.variorum.app.scroll.SyncPoints;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ShownArticles;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.app.settings.SettingsModel;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Provenance;
import org.variorum.model.comparison.Version;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.reader.ReaderActions;
import org.variorum.ui.reader.ReaderPane;
import org.variorum.ui.text.UiText;

/** The reader panes side by side, all on one selection. */
public final class ComparisonView extends VBox implements AutoCloseable {

    private static final int COLUMNS_AT_FIRST = 2;
    private static final double LOW = 330;

    private final WorkspaceSession session;
    private final SelectionModel selection;
    private final SettingsModel settings;
    private final UiText text;
    private final ReaderActions actions;
    private final PaneModel arrangement = new PaneModel();
    private final LeftOutStrip leftOut;
    private final PaneBar bar;
    private final HBox row = new HBox();
    private final ConnectorLayer connectors;
    private final PaneShelf shelf = new PaneShelf(this::newPane);
    private final ScrollFollower follower = new ScrollFollower(arrangement);
    private final HeaderDrag drag = new HeaderDrag(arrangement, this::panes);
    private final FormerPlaces former = new FormerPlaces();
    private final Runnable pulse = this::afterLayout;
    private final Subscriptions subscriptions = new Subscriptions();
    private SyncPoints sync = SyncPoints.NONE;
    private List<Article> articles = List.of();
    private List<ReaderPane> visible = List.of();

    public ComparisonView(
            WorkspaceSession session, SelectionModel selection, SettingsModel settings, UiText text) {
        this.session = session;
        this.selection = selection;
        this.settings = settings;
        this.text = text;
        actions = new WindowReaderActions(session, selection);
        leftOut = new LeftOutStrip(
                text, article -> session.apply(new ArticleEdit.IncludeArticle(session.anchors().article(article))));
        bar = new PaneBar(arrangement, selection, text);
        connectors = new ConnectorLayer(text, this::pick);
        row.getStyleClass().add("comparison-row");
        getStyleClass().add("comparison-view");
        row.setMinWidth(0);
        StackPane stage = new StackPane(row, connectors);
        stage.setMinSize(0, 0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        getChildren().setAll(leftOut, bar, stage);
        arrangement.change(now -> now.withRoom(COLUMNS_AT_FIRST));
        listen();
    }

    /** The panes in sight, from left to right. */
    public List<ReaderPane> panes() {
        return visible;
    }

    /** Which sources have a pane, in which order, and how they move together. */
    public PaneModel arrangement() {
        return arrangement;
    }

    /** Gives the pane at that place the keyboard, in sight or not, if there is one. */
    public void focusPane(int place) {
        List<ArticleId> present = arrangement.now().present();
        if (place >= 0 && place < present.size()) {
            focus(present.get(place));
        }
    }

    /** Gives the active pane the keyboard, the first if none is. */
    public void focusActive() {
        selection.activePane().get().flatMap(this::pane).or(() -> visible.stream().findFirst())
                .ifPresent(ReaderPane::focusText);
    }

    /** Pages until the pane of that article is in sight. */
    public void reveal(ArticleId article) {
        arrangement.change(now -> now.revealed(article));
    }

    /** Gives the pane beside the active one the keyboard, round the end. */
    public void focusBeside(int step) {
        arrangement.now().beside(selection.activePane().get(), step).ifPresent(this::focus);
    }

    /** The pane that has the keyboard. */
    public Optional<ReaderPane> withKeyboard() {
        return visible.stream().filter(ReaderPane::hasKeyboard).findFirst();
    }

    /** Selects the claim at the caret of the pane that has the keyboard. */
    public void pickAtCaret() {
        selection.activePane().get().flatMap(this::pane).ifPresent(ReaderPane::pickAtCaret);
    }

    /** The source whose pane has the keyboard or had it last, while it has a pane. */
    public Optional<ArticleId> activePane() {
        return selection.activePane().get().filter(arrangement.now().present()::contains);
    }

    /** Marks or ties the place that is read in the active pane; tells what came of it. */
    public Optional<SyncPoints.Outcome> pressSyncPoint() {
        return activePane().flatMap(this::pane).map(pane -> {
            sync = sync.pressed(new SyncPoints.Place(pane.article(), pane.placeOfReading()));
            follower.tie(session.index().get(), sync.points());
            requestLayout();
            return sync.last();
        });
    }

    /** Unties what the reader tied. */
    public void clearSyncPoints() {
        sync = SyncPoints.NONE;
        follower.tie(session.index().get(), sync.points());
        requestLayout();
    }

    /** Brings all panes to the selection again, after a change of size. */
    public void alignNow() {
        alignFor(selection.selection().get());
        afterLayout();
    }

    @Override
    public void close() {
        subscriptions.close();
        row.getChildren().clear();
        visible = List.of();
        shelf.close();
        follower.release();
    }

    /** The panes are chosen for the width before they are laid out in it. */
    @Override
    protected void layoutChildren() {
        double width = getWidth() - row.getInsets().getLeft() - row.getInsets().getRight();
        if (width > 0) {
            int columns = ColumnWidth.columns(width, row.getSpacing(), settings.settings().get());
            arrangement.change(now -> now.withRoom(columns));
        }
        visible.forEach(pane -> pane.setCompact(getHeight() < LOW));
        super.layoutChildren();
    }

    private void listen() {
        subscriptions.watch(session.workspace(), this::showWorkspace);
        subscriptions.onChange(arrangement.arrangement(), now -> showPanes());
        subscriptions.onChange(settings.settings(), changed -> {
            showPanes();
            requestLayout();
        });
        subscriptions.onChange(selection.selection(), this::showSelection);
        subscriptions.onChange(selection.activePane(), active -> showDisputes());
        ChangeListener<Scene> scenes = (property, before, now) -> {
            Optional.ofNullable(before).ifPresent(scene -> scene.removePostLayoutPulseListener(pulse));
            Optional.ofNullable(now).ifPresent(scene -> scene.addPostLayoutPulseListener(pulse));
        };
        sceneProperty().addListener(scenes);
        subscriptions.onClose(() -> {
            sceneProperty().removeListener(scenes);
            Optional.ofNullable(getScene()).ifPresent(scene -> scene.removePostLayoutPulseListener(pulse));
        });
    }

    private ReaderPane newPane(Article article) {
        ReaderPane pane = new ReaderPane(article, text, actions);
        PaneTools tools = new PaneTools(article.id(), arrangement, text);
        pane.addTools(tools, tools::close);
        HBox.setHgrow(pane, Priority.ALWAYS);
        pane.setMinWidth(0);
        pane.setPrefWidth(1);
        follower.watch(pane);
        drag.attach(pane);
        return pane;
    }

    private void showWorkspace(Workspace workspace) {
        leftOut.show(workspace.comparison().leftOut());
        List<Article> next = ShownArticles.of(workspace);
        boolean others = next.stream()
                .noneMatch(article -> articles.stream().anyMatch(known -> ShownArticles.isSame(known, article)));
        articles = next;
        if (others) {
            former.forget();
            sync = SyncPoints.NONE;
            row.getChildren().clear();
            visible = List.of();
            shelf.close();
            arrangement.change(now -> now.withSources(List.of()));
        }
        follower.tie(session.index().get(), sync.points());
        arrangement.change(now -> now.withSources(next.stream().map(Article::id).toList()));
        showPanes();
    }

    /** Puts the panes in place that the arrangement names, each as its article is now. */
    private void showPanes() {
        PaneArrangement now = arrangement.now();
        List<ReaderPane> before = visible;
        Optional<ArticleId> held = withKeyboard().map(ReaderPane::article);
        List<ReaderPane> next = now.visible().stream().flatMap(this::article).map(this::taken).toList();
        next.forEach(pane -> pane.fold(now.folded()));
        before.stream().filter(pane -> !next.contains(pane)).forEach(shelf::putBack);
        visible = next;
        if (!next.equals(before)) {
            row.getChildren().setAll(next);
            shelf.tidy(now.visible());
            row.applyCss();
            held.flatMap(this::pane).ifPresent(ReaderPane::focusText);
            FxThread.later(() -> arrived(before));
        }
        bar.show(now);
        showDisputes();
    }

    private ReaderPane taken(Article article) {
        return shelf.take(
                article, session.index().get(), settings.settings().get(), selection.selection().get());
    }

    /** Panes that came into sight join the others at the selection, or else at the place that is being read. */
    private void arrived(List<ReaderPane> before) {
        if (selection.selection().get().fact().isPresent()) {
            alignFor(selection.selection().get());
        } else if (arrangement.now().mode() == FollowMode.FOLLOW) {
            selection.activePane().get().flatMap(this::pane).filter(before::contains).ifPresent(pane ->
                    follower.follow(pane, Stream.concat(
                            visible.stream().filter(other -> !before.contains(other)), Stream.of(pane)).toList()));
        }
    }

    private void showSelection(Selection next) {
        if (next.fact().isPresent()) {
            former.begin(arrangement.now(), visible);
            bringIntoSight(next);
        }
        visible.forEach(pane -> pane.showSelection(next));
        if (next.fact().isPresent()) {
            FxThread.later(() -> alignFor(next));
        } else {
            follower.release();
            goBack();
        }
    }

    private void goBack() {
        former.end((article, place) -> pane(article).ifPresentOrElse(
                        pane -> pane.restore(place), () -> shelf.stand(article, place)))
                .ifPresent(then -> arrangement.change(now -> now.startingAt(then.first())));
    }

    /** The source that was pointed at, or else the first that states the fact, when none in sight does. */
    private void bringIntoSight(Selection next) {
        List<ArticleId> stating = next.fact().flatMap(session.index().get()::fact).stream()
                .flatMap(Fact::stated).map(Version.Stated::article).toList();
        PaneArrangement now = arrangement.now();
        Optional<ArticleId> wanted = next.article().filter(now.order()::contains);
        wanted.or(() -> now.visible().stream().anyMatch(stating::contains)
                        ? Optional.empty()
                        : now.present().stream().filter(stating::contains).findFirst())
                .ifPresent(article -> arrangement.change(step -> step.revealed(article)));
    }

    private void alignFor(Selection wanted) {
        if (wanted.fact().isEmpty() || !wanted.equals(selection.selection().get())) {
            return;
        }
        applyCss();
        layout();
        former.note(visible);
        follower.release();
        if (arrangement.now().mode() != FollowMode.FREE) {
            Optional<ArticleId> asker = wanted.article().filter(id -> wanted.origin() == SelectionOrigin.READER);
            LineAligner.align(visible.stream().filter(pane -> !isLocked(pane)).toList(), asker);
        }
        visible.forEach(pane -> pane.target().ifPresent(pane::flash));
    }

    /** Once a frame: panes that are due somewhere, those that follow, and the lines between them. */
    private void afterLayout() {
        shelf.settle(visible);
        follower.pulse(visible);
        Optional<Fact> fact = selection.selection().get().fact().flatMap(session.index().get()::fact);
        double halfLine = settings.settings().get().textSize() * 0.8;
        connectors.showTies(new TieMarks(connectors, halfLine).of(visible, sync));
        connectors.show(
                fact.isPresent() ? new ConnectorEnds(connectors, halfLine).plan(visible) : ConnectorPlan.NONE,
                fact.stream().flatMap(found -> found.disputes().stream())
                        .anyMatch(dispute -> dispute.provenance() != Provenance.TOOL));
    }

    private void showDisputes() {
        Optional<ArticleId> focused = activePane().or(() -> arrangement.now().visible().stream().findFirst());
        bar.showDisputes(focused.flatMap(id -> article(id).findFirst()), session.index().get());
    }

    /** The end of a line was pressed: its version is selected, and brought into view wherever it stands. */
    private void pick(ArticleId article) {
        Selection now = selection.selection().get();
        Optional<Fact> fact = now.fact().flatMap(session.index().get()::fact);
        fact.flatMap(found -> session.index().get().claims(found, article).stream().findFirst())
                .map(Claim::id)
                .map(claim -> Selection.of(fact.orElseThrow().id(), claim, article, SelectionOrigin.READER))
                .ifPresent(selection::select);
        pane(article).ifPresent(pane -> pane.target().filter(span -> pane.viewsAway(span) != 0)
                .ifPresent(span -> pane.bring(span, pane.viewHeight() / 3)));
    }

    private void focus(ArticleId article) {
        arrangement.change(now -> now.revealed(article));
        pane(article).ifPresent(ReaderPane::focusText);
    }

    private boolean isLocked(ReaderPane pane) {
        return arrangement.now().locked().contains(pane.article());
    }

    /** The pane of that article, if it is in sight. */
    public Optional<ReaderPane> pane(ArticleId article) {
        return visible.stream().filter(pane -> pane.article().equals(article)).findFirst();
    }

    private Stream<Article> article(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id));
    }
}
