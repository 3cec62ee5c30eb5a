package org.variorum.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.UiText;

/** A view whose parts stand one below the other. What it listens to ends when it is closed. */
public abstract class StackedView extends VBox implements ReadingView {

    private final ReadingContext context;
    private final Subscriptions subscriptions = new Subscriptions();

    /** An empty view that style sheets know by that class. */
    protected StackedView(ReadingContext context, String look) {
        this.context = context;
        getStyleClass().addAll("reading-view", look);
    }

    /** What the view works with. */
    protected final ReadingContext context() {
        return context;
    }

    /** Look-ups over the comparison as it is shown. */
    protected final ComparisonIndex index() {
        return context.index();
    }

    /** The window's words. */
    protected final UiText text() {
        return context.text();
    }

    /** What the view listens to. */
    protected final Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public final Region region() {
        return this;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
