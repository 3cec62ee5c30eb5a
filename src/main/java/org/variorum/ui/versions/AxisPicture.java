package org.variorum.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;

/** Draws a row for each bar: the source and its words left, the stretch it allows on the common axis right. */
final class AxisPicture extends Pane {

    private static final double ROW = 24;
    private static final double AXIS = 20;
    private static final double WORDS = 210;
    private static final double THICK = 10;
    private static final double RIGHT = 18;

    private final AxisPictureViewModel model;
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private final List<HBox> words = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();

    AxisPicture(AxisPictureViewModel model, Consumer<AxisBar> onChoose) {
        this.model = model;
        getStyleClass().add("axis-picture");
        setAccessibleText(model.sentence());
        for (AxisTick tick : model.ticks()) {
            Region line = new Region();
            line.getStyleClass().add("axis-line");
            lines.add(line);
            ticks.add(Words.line(tick.words(), "axis-tick"));
        }
        for (AxisBar bar : model.bars()) {
            SiglumBadge badge = new SiglumBadge(bar.article(), "solid");
            badge.setMinWidth(USE_PREF_SIZE);
            HBox head = new HBox(badge, Words.line(bar.words(), "axis-words"));
            head.getStyleClass().addAll("axis-head", SiglumBadge.hue(bar.article()));
            Region stretch = new Region();
            stretch.getStyleClass().addAll("axis-bar", SiglumBadge.hue(bar.article()));
            if (bar.isOpenBefore()) {
                stretch.getStyleClass().add("open-before");
            }
            if (bar.isOpenAfter()) {
                stretch.getStyleClass().add("open-after");
            }
            Tooltip.install(stretch, new Tooltip(bar.article().siglum() + ": " + bar.words()));
            head.setOnMouseClicked(event -> onChoose.accept(bar));
            stretch.setOnMouseClicked(event -> onChoose.accept(bar));
            words.add(head);
            bars.add(stretch);
        }
        getChildren().addAll(lines);
        getChildren().addAll(ticks);
        getChildren().addAll(words);
        getChildren().addAll(bars);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + model.bars().size() * ROW + AXIS + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double high = model.bars().size() * ROW;
        for (int place = 0; place < model.bars().size(); place++) {
            AxisBar bar = model.bars().get(place);
            double y = top + place * ROW;
            words.get(place).resizeRelocate(0, y, wordsWidth(), ROW);
            double from = bar.isOpenBefore() ? wordsWidth() : x(bar.from());
            double until = bar.isOpenAfter() ? getWidth() - RIGHT / 2 : x(bar.until());
            double wide = Math.max(THICK, until - from);
            double left = until - from < THICK ? (from + until - THICK) / 2 : from;
            bars.get(place).resizeRelocate(left, y + (ROW - THICK) / 2, wide, THICK);
        }
        for (int place = 0; place < ticks.size(); place++) {
            double x = x(model.ticks().get(place).place());
            Label label = ticks.get(place);
            double wide = label.prefWidth(-1);
            lines.get(place).resizeRelocate(Math.round(x), top, 1, high);
            label.resizeRelocate(x - wide / 2, top + high + 2, wide, AXIS - 2);
        }
    }

    private double wordsWidth() {
        return Math.min(WORDS, getWidth() * 0.4);
    }

    private double x(double value) {
        double room = Math.max(1, getWidth() - wordsWidth() - RIGHT);
        return wordsWidth() + room * (value - model.low()) / (model.high() - model.low());
    }
}
