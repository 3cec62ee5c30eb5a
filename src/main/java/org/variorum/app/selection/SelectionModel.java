package org.variorum.app.selection;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.model.article.ArticleId;

/** The one selection of a window, and beside it the active pane. {@link #select} is the only way to change it. */
public final class SelectionModel {

    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ReadOnlyObjectWrapper<Optional<ArticleId>> activePane =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The current selection; never null. */
    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /** The pane that has the keyboard, if a pane has. */
    public ReadOnlyObjectProperty<Optional<ArticleId>> activePane() {
        return activePane.getReadOnlyProperty();
    }

    /** Replaces the selection. */
    public void select(Selection next) {
        selection.set(next);
    }

    /** Selects nothing. */
    public void clear() {
        select(Selection.NONE);
    }

    /** Names the pane that has the keyboard. */
    public void activate(ArticleId pane) {
        activePane.set(Optional.of(pane));
    }
}
