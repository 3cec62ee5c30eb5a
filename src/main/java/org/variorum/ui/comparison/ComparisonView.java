package org.variorum.ui.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ShownArticles;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.app.settings.SettingsModel;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.reader.ReaderActions;
import org.variorum.ui.reader.ReaderPane;
import org.variorum.ui.reader.Viewport;
import org.variorum.ui.text.UiText;

/** The reader panes side by side, all on one selection. */
public final class ComparisonView extends VBox implements AutoCloseable {

    private static final double NARROWEST = 244;

    private final WorkspaceSession session;
    private final SelectionModel selection;
    private final SettingsModel settings;
    private final UiText text;
    private final ReaderActions actions;
    private final LeftOutStrip leftOut;
    private final ScrollPane scroll = new ScrollPane();
    private final HBox row = new HBox();
    private final List<ReaderPane> panes = new ArrayList<>();
    private final Map<ArticleId, Viewport> former = new LinkedHashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();

    public ComparisonView(
            WorkspaceSession session, SelectionModel selection, SettingsModel settings, UiText text) {
        this.session = session;
        this.selection = selection;
        this.settings = settings;
        this.text = text;
        actions = new WindowReaderActions(session, selection);
        row.getStyleClass().add("comparison-row");
        getStyleClass().add("comparison-view");
        leftOut = new LeftOutStrip(
                text, article -> session.apply(new WorkspaceEdit.IncludeArticle(article)));
        scroll.setContent(row);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(leftOut, scroll);
        subscriptions.watch(session.workspace(), workspace -> {
            leftOut.show(workspace.comparison().leftOut());
            showArticles(ShownArticles.of(workspace));
        });
        subscriptions.onChange(settings.settings(), changed -> refresh());
        subscriptions.onChange(selection.selection(), this::showSelection);
    }

    /** The panes from left to right. */
    public List<ReaderPane> panes() {
        return List.copyOf(panes);
    }

    /** The pane of that article. */
    public Optional<ReaderPane> pane(ArticleId article) {
        return panes.stream().filter(pane -> pane.article().equals(article)).findFirst();
    }

    /** Gives the active pane the keyboard, the first if none is. */
    public void focusActive() {
        selection.activePane().get().flatMap(this::pane).or(() -> panes.stream().findFirst())
                .ifPresent(ReaderPane::focusText);
    }

    /** Gives the pane at that place the keyboard, if there is one. */
    public void focusPane(int place) {
        if (place >= 0 && place < panes.size()) {
            panes.get(place).focusText();
            reveal(panes.get(place));
        }
    }

    /** Gives the pane beside the active one the keyboard, round the end. */
    public void focusBeside(int step) {
        List<ArticleId> ids = panes.stream().map(ReaderPane::article).toList();
        int here = selection.activePane().get().map(ids::indexOf).orElse(-1);
        if (!ids.isEmpty()) {
            focusPane(Math.floorMod(here < 0 && step < 0 ? -1 : here + step, ids.size()));
        }
    }

    /** Selects the claim at the caret of the pane that has the keyboard. */
    public void pickAtCaret() {
        panes.stream()
                .filter(pane -> selection.activePane().get().equals(Optional.of(pane.article())))
                .forEach(ReaderPane::pickAtCaret);
    }

    /** Brings all panes to the selection again, after a change of size. */
    public void alignNow() {
        alignFor(selection.selection().get());
    }

    @Override
    public void close() {
        subscriptions.close();
        panes.forEach(ReaderPane::close);
        panes.clear();
        row.getChildren().clear();
    }

    /** Pages sideways until the pane is in sight. */
    public void reveal(ReaderPane pane) {
        double hidden = row.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0) {
            Bounds bounds = pane.getBoundsInParent();
            double left = scroll.getHvalue() * hidden;
            double right = left + scroll.getViewportBounds().getWidth();
            if (bounds.getMinX() < left || bounds.getMaxX() > right) {
                scroll.setHvalue(Math.clamp((bounds.getMinX() - row.getInsets().getLeft()) / hidden, 0, 1));
            }
        }
    }

    private void showArticles(List<Article> articles) {
        List<ArticleId> before = panes.stream().map(ReaderPane::article).toList();
        if (!before.equals(articles.stream().map(Article::id).toList())) {
            panes.forEach(ReaderPane::close);
            panes.clear();
            former.clear();
            articles.forEach(article -> panes.add(new ReaderPane(article, text, actions)));
            panes.forEach(pane -> {
                pane.setMinWidth(NARROWEST);
                pane.setPrefWidth(NARROWEST);
                HBox.setHgrow(pane, Priority.ALWAYS);
            });
            row.getChildren().setAll(panes);
        }
        show(articles);
    }

    private void refresh() {
        show(ShownArticles.of(session.workspace().get()));
    }

    private void show(List<Article> articles) {
        for (int place = 0; place < panes.size(); place++) {
            panes.get(place).show(articles.get(place), session.index().get(), settings.settings().get());
            panes.get(place).showSelection(selection.selection().get());
        }
    }

    private void showSelection(Selection next) {
        if (next.fact().isPresent() && former.isEmpty()) {
            panes.forEach(pane -> pane.viewport().ifPresent(state -> former.put(pane.article(), state)));
        }
        panes.forEach(pane -> pane.showSelection(next));
        if (next.fact().isEmpty()) {
            panes.forEach(pane -> Optional.ofNullable(former.get(pane.article())).ifPresent(pane::restore));
            former.clear();
        } else {
            FxThread.later(() -> alignFor(next));
        }
    }

    private void alignFor(Selection wanted) {
        if (wanted.fact().isEmpty() || !wanted.equals(selection.selection().get())) {
            return;
        }
        applyCss();
        layout();
        Optional<ArticleId> asker = wanted.article().filter(id -> wanted.origin() == SelectionOrigin.READER);
        LineAligner.align(panes, asker);
        panes.forEach(pane -> pane.target().ifPresent(pane::flash));
    }
}
