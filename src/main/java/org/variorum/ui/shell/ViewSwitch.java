package org.variorum.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The view that a window shows: one value with one writer. */
public final class ViewSwitch {

    private final ReadOnlyObjectWrapper<ViewChoice> shown = new ReadOnlyObjectWrapper<>(ViewChoice.SIDE_BY_SIDE);

    /** The shown view; never null. */
    public ReadOnlyObjectProperty<ViewChoice> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Shows another. */
    public void show(ViewChoice next) {
        shown.set(next);
    }
}
