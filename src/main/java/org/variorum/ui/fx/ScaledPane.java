package org.variorum.ui.fx;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Shows its content enlarged: the content is laid out in a window smaller by that factor and drawn larger, so that
 * nothing in it needs to know. In a small window it is enlarged less, so that nothing is cut off. Menus and tooltips,
 * which are windows of their own, get larger letters.
 */
public final class ScaledPane extends Pane implements AutoCloseable {

    private static final double LETTERS = 13;
    private static final double LEAST_WIDTH = 760;
    private static final double LEAST_HEIGHT = 440;

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);
    private double wanted = 1;
    private final ListChangeListener<Window> popups = this::enlarge;

    public ScaledPane(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().setAll(content);
        Window.getWindows().addListener(popups);
    }

    /** Shows the content that many times as large. */
    public void setFactor(double factor) {
        wanted = factor;
        requestLayout();
    }

    /** How many times as large as laid out the content is shown now. */
    public double factor() {
        return scale.getX();
    }

    @Override
    public void close() {
        Window.getWindows().removeListener(popups);
    }

    @Override
    protected void layoutChildren() {
        double room = Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT);
        double factor = Math.max(1, Math.min(wanted, room));
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(0, 0, getWidth() / factor(), getHeight() / factor());
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * factor();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * factor();
    }

    private void enlarge(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().stream()
                    .filter(PopupWindow.class::isInstance)
                    .map(PopupWindow.class::cast)
                    .filter(popup -> getScene() != null && popup.getOwnerWindow() == getScene().getWindow())
                    .forEach(popup -> popup.getScene().getRoot()
                            .setStyle("-fx-font-size: " + LETTERS * factor() + "px;"));
        }
    }
}
