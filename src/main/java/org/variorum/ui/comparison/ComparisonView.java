package org.variorum.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.variorum.app.filter.FactList;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.pane.PaneModel;
import org.variorum.app.scroll.SyncPoints;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.TieActions;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.session.ShownArticles;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.app.settings.SettingsModel;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Provenance;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.Decisions.Place;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.fx.Turns;
import org.variorum.ui.reader.ReaderActions;
import org.variorum.ui.reader.ReaderPane;
import org.variorum.ui.text.UiText;

/** The reader panes side by side, all on one selection. */
public final class ComparisonView extends VBox implements AutoCloseable {

    private static final int COLUMNS_AT_FIRST = 2;
    private static final double LOW = 460;

    private final WorkspaceSession session;
    private final SelectionModel selection;
    private final FactList facts;
    private final DrawnIndex drawn;
    private final SettingsModel settings;
    private final UiText text;
    private final CommandWords words;
    private final TieActions ties;
    private final PaneOrder order;
    private final ReaderActions actions;
    private final PaneModel arrangement = new PaneModel();
    private final LeftOutStrip leftOut;
    private final PaneBar bar;
    private final HBox row = new HBox();
    private final ColumnWidth column = new ColumnWidth();
    private final ConnectorLayer connectors;
    private final PaneShelf shelf = new PaneShelf(this::newPane);
    private final ScrollFollower follower = new ScrollFollower(arrangement);
    private final HeaderDrag drag = new HeaderDrag(arrangement, shelf::inSight);
    private final PanesAtSelection atSelection;
    private final Turns marking;
    private final Turns making;
    private final Runnable pulse = this::afterLayout;
    private final Subscriptions subscriptions = new Subscriptions();
    private SyncPoints sync = SyncPoints.NONE;
    private Optional<List<ReaderPane>> formerly = Optional.empty();
    private List<Article> articles = List.of();

    public ComparisonView(
            ReviewDesk desk, FactList facts, SettingsModel settings, CommandWords words, Turns turns) {
        this.words = words;
        session = desk.session();
        ties = new TieActions(desk);
        order = new PaneOrder(arrangement, desk, settings);
        this.facts = facts;
        drawn = new DrawnIndex(session, facts);
        selection = desk.selection();
        this.settings = settings;
        text = words.text();
        actions = new WindowReaderActions(session, selection, words);
        leftOut = new LeftOutStrip(
                text, article -> session.apply(new ArticleEdit.IncludeArticle(session.anchors().article(article))));
        bar = new PaneBar(arrangement, selection, text);
        atSelection = new PanesAtSelection(this, desk, shelf, follower, turns.beside());
        marking = turns.beside();
        making = turns.beside();
        connectors = new ConnectorLayer(text, atSelection::pick);
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
        return shelf.inSight();
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
        selection.activePane().get().flatMap(this::pane).or(() -> shelf.inSight().stream().findFirst())
                .ifPresent(ReaderPane::focusText);
    }

    /** Pages until the pane of that article is in sight. */
    public void reveal(ArticleId article) {
        arrangement.change(now -> now.revealed(article));
        if (!making.isDone()) {
            making.finish();
        }
    }

    /** Does at once what is due in turns, for who cannot wait. */
    public void finish() {
        making.finish();
    }

    /** Gives the pane beside the active one the keyboard, round the end. */
    public void focusBeside(int step) {
        arrangement.now().beside(selection.activePane().get(), step).ifPresent(this::focus);
    }

    /** The pane that has the keyboard. */
    public Optional<ReaderPane> withKeyboard() {
        return shelf.inSight().stream().filter(ReaderPane::hasKeyboard).findFirst();
    }

    /** Selects the claim at the caret of the pane that has the keyboard. */
    public void pickAtCaret() {
        selection.activePane().get().flatMap(this::pane).ifPresent(ReaderPane::pickAtCaret);
    }

    /** The source whose pane has the keyboard or had it last, while it has a pane. */
    public Optional<ArticleId> activePane() {
        return selection.activePane().get().filter(arrangement.now().present()::contains);
    }

    /** The words that are selected in the active pane. */
    public Optional<Place> selectedWords() {
        return activePane().flatMap(this::pane)
                .flatMap(pane -> pane.selectedWords().map(span -> new Place(pane.article(), span)));
    }

    /** Marks or ties the place that is read in the active pane; tells what came of it. */
    public Optional<SyncPoints.Outcome> pressSyncPoint() {
        return activePane().flatMap(this::pane).map(pane -> {
            sync = sync.pressed(new SyncPoints.Place(pane.article(), pane.placeOfReading()));
            switch (sync.last()) {
                case TIED -> ties.tie(sync.points().getLast());
                case UNTIED -> ties.keepOnly(sync.points());
                case BEGUN, DROPPED, CLEARED -> requestLayout();
            }
            follower.tie(session.index().get(), sync.points());
            requestLayout();
            return sync.last();
        });
    }

    /** Unties what the reader tied. */
    public void clearSyncPoints() {
        sync = SyncPoints.NONE;
        ties.keepOnly(List.of());
        follower.tie(session.index().get(), sync.points());
        requestLayout();
    }

    /** Brings all panes to the selection again, after a change of size. */
    public void alignNow() {
        atSelection.alignNow();
        afterLayout();
    }

    /** Whether every pane stands where it belongs; lists beside them may still be due. */
    public boolean isInPlace() {
        return atSelection.isStill();
    }

    /** Whether every pane stands where it belongs, and nothing else of the window is due: all is done in turns. */
    public boolean isStill() {
        return marking.isIdle();
    }

    @Override
    public void close() {
        order.close();
        subscriptions.close();
        marking.clear();
        making.clear();
        row.getChildren().clear();
        atSelection.forget();
        shelf.close();
        follower.release();
    }

    /** The panes are chosen for the width before they are laid out in it. */
    @Override
    protected void layoutChildren() {
        double width = getWidth() - row.getInsets().getLeft() - row.getInsets().getRight();
        if (width > 0) {
            int columns = column.columns(width, row.getSpacing(), settings.settings().get());
            arrangement.change(now -> now.withRoom(columns));
        }
        shelf.inSight().forEach(pane -> pane.setCompact(getHeight() < LOW));
        super.layoutChildren();
    }

    private void listen() {
        subscriptions.watch(session.workspace(), this::showWorkspace);
        subscriptions.onChange(session.index(), index -> markAnew());
        subscriptions.onChange(facts.hidden(), hidden -> markAnew());
        subscriptions.onChange(arrangement.arrangement(), new ActivePane(selection, arrangement.now())::follow);
        subscriptions.onChange(arrangement.arrangement(), now -> {
            showPanes();
            order.keep(now.order());
        });
        subscriptions.onChange(settings.settings(), changed -> {
            showPanes();
            requestLayout();
        });
        subscriptions.onChange(selection.selection(), atSelection::show);
        subscriptions.onChange(selection.activePane(), active -> showDisputes());
        subscriptions.onClose(new ReachNotice(session, text, this::pane)::close);
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
        PaneTools tools = new PaneTools(article.id(), arrangement, words, selection::activate);
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
            order.leave();
            atSelection.forget();
            formerly = Optional.empty();
            sync = SyncPoints.NONE;
            row.getChildren().clear();
            shelf.close();
            arrangement.change(now -> now.withSources(List.of()));
        }
        sync = new SyncPoints(ties.points(), sync.begun(), sync.last());
        follower.tie(session.index().get(), sync.points());
        order.follow(workspace, next, others);
        showPanes();
    }

    /**
     * Puts the panes in place that the arrangement names. One is made or brought up to date at once; the others in
     * turns, each in a piece of work of its own, while gaps keep their places.
     */
    private void showPanes() {
        PaneArrangement now = arrangement.now();
        List<ReaderPane> before = formerly.orElseGet(shelf::inSight);
        formerly = Optional.of(before);
        List<Article> wanted = now.visible().stream().flatMap(this::article).toList();
        making.clear();
        if (wanted.stream().noneMatch(shelf::has)) {
            wanted.stream().findFirst().ifPresent(this::taken);
        }
        putInPlace();
        wanted.forEach(article -> making.add(() -> make(article)));
        making.add(() -> {
            formerly = Optional.empty();
            showDisputes();
            if (!shelf.inSight().equals(before)) {
                atSelection.arrived(before);
            }
        });
        bar.show(now);
    }

    /** A pane may be there and have no place yet: marks that were due for a former text made it. */
    private void make(Article article) {
        ReaderPane pane = taken(article);
        if (!shelf.inSight().contains(pane)) {
            putInPlace();
            pane.applyCss();
            row.layout();
        }
    }

    /** Lays the panes that are there side by side, with gaps for those that are still to be made. */
    private void putInPlace() {
        PaneArrangement now = arrangement.now();
        Optional<ArticleId> held = withKeyboard().map(ReaderPane::article);
        List<Article> wanted = now.visible().stream().flatMap(this::article).toList();
        List<ReaderPane> there = wanted.stream().flatMap(article -> shelf.known(article).stream()).toList();
        there.forEach(pane -> pane.fold(now.folded()));
        shelf.show(there);
        List<Node> columns = wanted.stream()
                .map(article -> shelf.known(article).<Node>map(pane -> pane).orElseGet(ComparisonView::gap)).toList();
        if (!row.getChildren().equals(columns)) {
            row.getChildren().setAll(columns);
            row.applyCss();
            held.flatMap(this::pane).ifPresent(ReaderPane::focusText);
        }
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        gap.setMinWidth(0);
        gap.setPrefWidth(1);
        return gap;
    }

    /** The marks of the panes follow another comparison or filter, one pane after the other. */
    private void markAnew() {
        marking.clear();
        shelf.inSight().forEach(pane -> marking.add(() -> article(pane.article()).forEach(this::taken)));
        marking.add(this::showDisputes);
    }

    private ReaderPane taken(Article article) {
        return shelf.take(
                article, drawn.get(), settings.settings().get(), selection.selection().get());
    }

    /** Once a frame: panes that are due somewhere, those that follow, and the lines between them. */
    private void afterLayout() {
        List<ReaderPane> visible = shelf.inSight();
        shelf.settle();
        follower.pulse(visible);
        Optional<Fact> fact = atSelection.fact();
        double halfLine = settings.settings().get().textSize() * 0.8;
        connectors.showTies(new TieMarks(connectors, halfLine).of(visible, sync));
        connectors.showLines(atSelection.isStill());
        if (!atSelection.isStill()) {
            return;
        }
        connectors.show(
                fact.isPresent() ? new ConnectorEnds(connectors, halfLine).plan(visible) : ConnectorPlan.NONE,
                fact.stream().flatMap(found -> found.disputes().stream())
                        .anyMatch(dispute -> dispute.provenance() != Provenance.TOOL));
    }

    private void showDisputes() {
        Optional<ArticleId> focused = activePane().or(() -> arrangement.now().visible().stream().findFirst());
        bar.showDisputes(focused.flatMap(id -> article(id).findFirst()), drawn.get());
    }

    private void focus(ArticleId article) {
        reveal(article);
        pane(article).ifPresent(ReaderPane::focusText);
    }

    /** The pane of that article, if it is in sight. */
    public Optional<ReaderPane> pane(ArticleId article) {
        return shelf.pane(article);
    }

    private Stream<Article> article(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id));
    }
}
