package org.variorum.ui.versions;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.variorum.ui.control.Repeated;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/**
 * Draws a row for each bar: the source and its words left, the stretch it allows on the common axis right. It shows one
 * picture after the other.
 */
final class AxisPicture extends Pane {

    private static final double ROW = 24;
    private static final double AXIS = 20;
    private static final double LEAST_WORDS = 80;
    private static final double BARS = 84;
    private static final double THICK = 10;
    private static final double RIGHT = 18;

    private final UiText text;
    private final Repeated<AxisTick, Region> tickLines = new Repeated<>(AxisPicture::line, (line, tick) -> {});
    private final Repeated<AxisTick, Label> tickWords = new Repeated<>(
            () -> Words.line("", "axis-tick"), (label, tick) -> label.setText(tick.words()));
    private final Repeated<AxisBar, AxisHead> heads;
    private final Repeated<AxisBar, AxisStretch> stretches;
    private AxisPictureViewModel model = new AxisPictureViewModel(List.of(), List.of(), 0, 1);
    private List<Region> lines = List.of();
    private List<Label> ticks = List.of();
    private List<AxisHead> words = List.of();
    private List<AxisStretch> bars = List.of();

    AxisPicture(VersionActions actions, UiText text) {
        this.text = text;
        getStyleClass().add("axis-picture");
        heads = new Repeated<>(() -> new AxisHead(actions), AxisHead::show);
        stretches = new Repeated<>(() -> new AxisStretch(actions), AxisStretch::show);
    }

    /** Shows a picture; does nothing when it shows that already. */
    void show(AxisPictureViewModel next) {
        if (next.equals(model)) {
            return;
        }
        model = next;
        lines = tickLines.of(model.ticks());
        ticks = tickWords.of(model.ticks());
        words = heads.of(model.bars());
        bars = stretches.of(model.bars());
        Repeated.put(getChildren(), Stream.of(lines, ticks, words, bars).flatMap(List::stream).toList());
        Spoken.instead(this, text.of("versions.picture", model.sentence()));
        requestLayout();
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("axis-line");
        return line;
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
        BitSet legible = AxisTick.legible(
                model.ticks().stream().map(tick -> x(tick.place())).toList(),
                ticks.stream().map(label -> label.prefWidth(-1)).toList());
        for (int place = 0; place < ticks.size(); place++) {
            ticks.get(place).setVisible(legible.get(place));
            double x = x(model.ticks().get(place).place());
            Label label = ticks.get(place);
            double wide = label.prefWidth(-1);
            lines.get(place).resizeRelocate(Math.round(x), top, 1, high);
            label.resizeRelocate(x - wide / 2, top + high + 2, wide, AXIS - 2);
        }
    }

    /** As much as the words take, as long as enough is left to tell bars apart. */
    private double wordsWidth() {
        double wanted = words.stream().mapToDouble(head -> head.prefWidth(-1)).max().orElse(0);
        return Math.min(Math.max(LEAST_WORDS, Math.ceil(wanted)), Math.max(getWidth() * 0.4, getWidth() - BARS));
    }

    private double x(double value) {
        double room = Math.max(1, getWidth() - wordsWidth() - RIGHT);
        return wordsWidth() + room * (value - model.low()) / (model.high() - model.low());
    }
}
