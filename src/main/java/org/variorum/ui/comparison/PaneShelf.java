package org.variorum.ui.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.app.selection.Selection;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.settings.Settings;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.reader.ReaderPane;
import org.variorum.ui.reader.Viewport;

/**
 * The panes that are open. Panes are made when they are first needed; of those out of sight only the latest few are
 * kept, and of the others the place in the text, so that fifty sources cost no more than a dozen.
 */
final class PaneShelf implements AutoCloseable {

    private static final int KEPT = 12;

    private final Function<Article, ReaderPane> maker;
    private final Map<ArticleId, ReaderPane> open = new LinkedHashMap<>();
    private final Map<ArticleId, Shown> shown = new HashMap<>();
    private final Map<ArticleId, Viewport> places = new HashMap<>();
    private final Map<ArticleId, Viewport> due = new HashMap<>();
    private List<ReaderPane> inSight = List.of();

    PaneShelf(Function<Article, ReaderPane> maker) {
        this.maker = maker;
    }

    /** The pane of the article, showing it as it is now. */
    ReaderPane take(Article article, ComparisonIndex index, Settings settings, Selection selection) {
        ReaderPane pane = Optional.ofNullable(open.remove(article.id())).orElseGet(() -> make(article));
        open.put(article.id(), pane);
        Shown now = new Shown(article, index, settings);
        if (!now.equals(shown.put(article.id(), now))) {
            pane.show(article, index, settings);
        }
        pane.showSelection(selection);
        return pane;
    }

    /** Whether the article has a pane, in sight or not. */
    boolean has(Article article) {
        return open.containsKey(article.id());
    }

    /** Its pane, as it was shown last. */
    Optional<ReaderPane> known(Article article) {
        return Optional.ofNullable(open.get(article.id()));
    }

    /** The panes in sight, from left to right. */
    List<ReaderPane> inSight() {
        return inSight;
    }

    /** The pane of that article, if it is in sight. */
    Optional<ReaderPane> pane(ArticleId article) {
        return inSight.stream().filter(pane -> pane.article().equals(article)).findFirst();
    }

    /** These are in sight now. Notes where those stand that go, and closes what has been out of sight for longest. */
    void show(List<ReaderPane> next) {
        inSight.stream()
                .filter(pane -> !next.contains(pane))
                .forEach(pane -> pane.viewport().ifPresent(state -> places.put(pane.article(), state)));
        inSight = List.copyOf(next);
        List<ArticleId> visible = next.stream().map(ReaderPane::article).toList();
        List<ArticleId> hidden = open.keySet().stream().filter(article -> !visible.contains(article)).toList();
        int room = Math.max(0, KEPT - visible.size());
        hidden.subList(0, Math.max(0, hidden.size() - room)).forEach(this::close);
    }

    /** Has the pane of the article stand there as soon as it is laid out in sight. */
    void stand(ArticleId article, Viewport place) {
        due.put(article, place);
    }

    /** Moves panes in sight, laid out by now, to where they are due. */
    void settle() {
        for (ReaderPane pane : inSight) {
            if (pane.viewport().isPresent()) {
                Optional.ofNullable(due.remove(pane.article())).ifPresent(pane::restore);
            }
        }
    }

    @Override
    public void close() {
        inSight = List.of();
        new ArrayList<>(open.keySet()).forEach(this::close);
        places.clear();
        due.clear();
    }

    private ReaderPane make(Article article) {
        Optional.ofNullable(places.get(article.id())).ifPresent(place -> due.putIfAbsent(article.id(), place));
        return maker.apply(article);
    }

    private void close(ArticleId article) {
        shown.remove(article);
        Optional.ofNullable(open.remove(article)).ifPresent(ReaderPane::close);
    }

    private record Shown(Article article, ComparisonIndex index, Settings settings) {}
}
