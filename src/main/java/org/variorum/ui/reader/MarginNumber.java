package org.variorum.ui.reader;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.control.StatusMark;

/**
 * A fact's number in the margin, in the shape and colour of its status.
 *
 * <p>It is no control: margins are made anew wherever a text is scrolled to, and the toolkit styles a control twice.
 * Its font is known before it is styled, so that its width is right at once.
 */
final class MarginNumber extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass REVIEWED = PseudoClass.getPseudoClass("reviewed");
    private static final double FONT_SIZE = 10;
    private static final double HIGH = 16;
    private static final double NARROWEST = 20;
    private static final double SIDE = 4;

    private final FactId fact;
    private final Text digits;
    private boolean named;

    MarginNumber(MarginNote.OfFact note) {
        fact = note.fact().id();
        digits = new Text(StatusMark.words(note.fact().status(), note.number()));
        digits.setFont(new Font("Inter SemiBold", FONT_SIZE));
        digits.getStyleClass().add("margin-digits");
        digits.setManaged(false);
        getStyleClass().addAll("status-mark", note.fact().status().code(), "margin-number");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(digits.getText());
        getChildren().add(digits);
        setReviewed(note.reviewed());
    }

    FactId fact() {
        return fact;
    }

    /** Fills it when all that was to be decided about the fact is; until then it is hollow. */
    void setReviewed(boolean on) {
        pseudoClassStateChanged(REVIEWED, on);
    }

    void setSelected(boolean on) {
        pseudoClassStateChanged(SELECTED, on);
    }

    /** Gives it a name to be shown under the pointer; the first counts. */
    void name(String words) {
        if (!named) {
            named = true;
            Tooltip.install(this, new Tooltip(words));
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(NARROWEST, snapSizeX(digits.getLayoutBounds().getWidth() + 2 * SIDE));
    }

    @Override
    protected double computePrefHeight(double width) {
        return HIGH;
    }

    @Override
    protected void layoutChildren() {
        double wide = digits.getLayoutBounds().getWidth();
        double high = digits.getLayoutBounds().getHeight();
        digits.relocate(snapPositionX((getWidth() - wide) / 2), snapPositionY((getHeight() - high) / 2));
    }
}
