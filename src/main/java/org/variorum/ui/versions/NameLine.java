package org.variorum.ui.versions;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * A source's name and behind it whose word it gives, on one base line. The name takes what it needs and gives way only
 * as far as the note would have too little; the note wraps. Both may stand elsewhere for a while.
 */
final class NameLine extends Pane {

    private static final double GAP = 8;
    /** What of the line a long note has at least. */
    private static final double NOTE_SHARE = 0.45;

    private final Label name;
    private final Label note;

    NameLine(Label name, Label note) {
        this.name = name;
        this.note = note;
        setMinWidth(0);
    }

    /** Takes both in. */
    void hold() {
        getChildren().setAll(name, note);
    }

    /** Gives both away. */
    void release() {
        getChildren().clear();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(name.prefWidth(-1)) + (note.isManaged() ? GAP + snapSizeX(note.prefWidth(-1)) : 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double own = snapSizeY(name.prefHeight(-1));
        return getChildren().isEmpty() || !note.isManaged() ? own
                : Math.max(own, drop() + snapSizeY(note.prefHeight(noteWidth(width))));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().isEmpty()) {
            return;
        }
        name.resizeRelocate(0, 0, nameWidth(getWidth()), snapSizeY(name.prefHeight(-1)));
        if (note.isManaged()) {
            double room = noteWidth(getWidth());
            note.resizeRelocate(getWidth() - room, drop(), room, snapSizeY(note.prefHeight(room)));
        }
    }

    /** How much lower the smaller note stands, so that both are on one base line. */
    private double drop() {
        return Math.max(0, snapPositionY(name.getBaselineOffset() - note.getBaselineOffset()));
    }

    private double nameWidth(double width) {
        double wanted = snapSizeX(name.prefWidth(-1));
        if (width < 0) {
            return wanted;
        }
        double kept = note.isManaged()
                ? GAP + Math.min(snapSizeX(note.prefWidth(-1)), Math.floor(width * NOTE_SHARE)) : 0;
        return Math.clamp(wanted, 0, Math.max(0, width - kept));
    }

    private double noteWidth(double width) {
        return width < 0 ? snapSizeX(note.prefWidth(-1)) : Math.max(0, width - GAP - nameWidth(width));
    }
}
