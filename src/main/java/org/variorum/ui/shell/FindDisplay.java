package org.variorum.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.app.find.FindModel;
import org.variorum.app.find.Findings;
import org.variorum.app.find.Hit;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.comparison.ComparisonView;
import org.variorum.ui.control.Shown;
import org.variorum.ui.find.FindBar;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.reader.Viewport;

/** Shows in the panes what the find bar finds; when the bar closes, every pane stands where it stood before. */
final class FindDisplay implements AutoCloseable {

    private static final double LINE = 1 / 3.0;

    private final ViewSwitch views;
    private final FindModel model;
    private final FindBar bar;
    private final ComparisonView panes;
    private final Map<ArticleId, Viewport> former = new LinkedHashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();

    FindDisplay(WindowContext context, ComparisonView panes) {
        this.panes = panes;
        views = context.views();
        model = new FindModel(context.tasks(), context.session(), context.selection());
        bar = new FindBar(model, context.text(), this::dismiss);
        Shown.set(bar, false);
        subscriptions.onChange(model.findings(), this::show);
        subscriptions.onChange(panes.arrangement().arrangement(), moved -> mark(model.findings().get()));
        subscriptions.onChange(context.session().name(), opened -> dismiss());
    }

    FindBar bar() {
        return bar;
    }

    void ask(boolean inAll) {
        views.show(ViewChoice.SIDE_BY_SIDE);
        if (!bar.isVisible()) {
            panes.panes().forEach(pane -> pane.viewport().ifPresent(state -> former.put(pane.article(), state)));
        }
        Shown.set(bar, true);
        bar.ask(inAll);
    }

    /** The next hit; asks for words when nothing is looked for yet. */
    void step(int direction) {
        if (bar.isVisible()) {
            model.step(direction);
        } else {
            ask(false);
        }
    }

    /** Closes the bar and brings the panes back; tells whether it was open. */
    boolean dismiss() {
        boolean open = bar.isVisible();
        Shown.set(bar, false);
        model.forget();
        if (open) {
            panes.panes().forEach(pane ->
                    Optional.ofNullable(former.get(pane.article())).ifPresent(pane::restore));
            panes.focusActive();
        }
        former.clear();
        return open;
    }

    @Override
    public void close() {
        subscriptions.close();
        bar.close();
    }

    private void show(Findings found) {
        found.hit().ifPresent(hit -> panes.reveal(hit.article()));
        mark(found);
        found.hit().ifPresent(hit -> FxThread.later(() -> panes.pane(hit.article())
                .filter(pane -> model.findings().get().hit().equals(Optional.of(hit)))
                .ifPresent(pane -> pane.bring(hit.span(), pane.viewHeight() * LINE))));
    }

    private void mark(Findings found) {
        panes.panes().forEach(pane -> pane.showHits(
                found.in(pane.article()),
                found.hit().filter(hit -> hit.article().equals(pane.article())).map(Hit::span)));
    }
}
