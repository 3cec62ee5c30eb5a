package org.variorum.app.pane;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The arrangement of a window's panes. {@link #change} is the only way to replace it. */
public final class PaneModel {

    private final ReadOnlyObjectWrapper<PaneArrangement> arrangement =
            new ReadOnlyObjectWrapper<>(PaneArrangement.EMPTY);

    /** What is in force; never null. */
    public ReadOnlyObjectProperty<PaneArrangement> arrangement() {
        return arrangement.getReadOnlyProperty();
    }

    /** What is in force now. */
    public PaneArrangement now() {
        return arrangement.get();
    }

    /** Replaces the arrangement by what comes of the present one; tells nobody when that is equal. */
    public void change(UnaryOperator<PaneArrangement> step) {
        PaneArrangement next = step.apply(arrangement.get());
        if (!next.equals(arrangement.get())) {
            arrangement.set(next);
        }
    }
}
