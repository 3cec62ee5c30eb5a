package org.variorum.ui.control;

import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Words on two lines at most, cut at the end where that is too little. */
public final class FewLines extends Label {

    private static final int MOST = 2;

    /** A label; give it a tooltip, or have it made by {@link FullText}. */
    public FewLines(String words, String... styles) {
        super(words);
        getStyleClass().addAll(styles);
        setMinWidth(0);
        setMinHeight(0);
        Wrapped.of(this);
    }

    @Override
    protected double computePrefHeight(double width) {
        double most = snappedTopInset() + snapSizeY(MOST * lineHeight(getFont())) + snappedBottomInset();
        return Math.min(super.computePrefHeight(width), most);
    }

    private static double lineHeight(Font font) {
        Text line = new Text("Xg");
        line.setFont(font);
        return line.getLayoutBounds().getHeight();
    }
}
