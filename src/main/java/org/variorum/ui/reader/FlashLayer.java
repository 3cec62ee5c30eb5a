package org.variorum.ui.reader;

import javafx.animation.FadeTransition;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Lights a stretch of lines up once and fades. */
final class FlashLayer extends Pane {

    private static final Duration TIME = Duration.millis(150);

    private final Region light = new Region();
    private final FadeTransition fade = new FadeTransition(TIME, light);

    FlashLayer() {
        setMouseTransparent(true);
        light.getStyleClass().add("flash");
        light.setOpacity(0);
        fade.setFromValue(1);
        fade.setToValue(0);
        getChildren().setAll(light);
        setMinSize(0, 0);
    }

    /** Lights what lies between the two heights. */
    void flash(double top, double bottom) {
        fade.stop();
        light.resizeRelocate(0, top, getWidth(), Math.max(0, Math.min(bottom, getHeight()) - top));
        fade.playFromStart();
    }
}
