package org.variorum.ui.control;

import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Words on two lines at most, cut at the end where that is too little, until they are unfolded. */
public final class FewLines extends Label {

    private static final int MOST = 2;

    private boolean unfolded;

    /** A label; give it a tooltip, or have it made by {@link FullText}. */
    public FewLines(String words, String... styles) {
        super(words);
        getStyleClass().addAll(styles);
        setMinWidth(0);
        setMinHeight(0);
        Wrapped.of(this);
    }

    /** Gives the words as many lines as they take, or takes them back. */
    public void unfold(boolean on) {
        if (on != unfolded) {
            unfolded = on;
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double most = snappedTopInset() + snapSizeY(MOST * lineHeight(getFont())) + snappedBottomInset();
        return unfolded ? super.computePrefHeight(width) : Math.min(super.computePrefHeight(width), most);
    }

    private static double lineHeight(Font font) {
        Text line = new Text("Xg");
        line.setFont(font);
        return line.getLayoutBounds().getHeight();
    }
}
