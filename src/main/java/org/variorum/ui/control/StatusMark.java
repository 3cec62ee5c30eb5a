package org.variorum.ui.control;

import javafx.scene.control.Label;
import org.variorum.model.comparison.FactStatus;

/** A fact's number in the shape and colour of its status: a shape says the same as the colour. */
public final class StatusMark extends Label {

    public StatusMark(FactStatus status, int number) {
        super(prefix(status) + number);
        getStyleClass().addAll("status-mark", status.code());
    }

    private static String prefix(FactStatus status) {
        return switch (status) {
            case NUANCED -> "\u2248";
            case SINGLE_SOURCE -> "\u25cb";
            case DISPUTED, AGREED -> "";
        };
    }
}
