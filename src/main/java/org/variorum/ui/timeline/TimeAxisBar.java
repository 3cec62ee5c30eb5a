package org.variorum.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** The days over the lanes. */
final class TimeAxisBar extends Pane {

    private static final double HIGH = 26;

    private final UiText text;
    private final List<Node> marks = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();

    TimeAxisBar(UiText text) {
        this.text = text;
        getStyleClass().add("time-axis");
        setMinHeight(HIGH);
        setPrefHeight(HIGH);
        setMaxHeight(HIGH);
    }

    /** Shows the days of an axis that begins {@code names} pixels from the left. */
    void show(TimeRuler ruler, double names) {
        marks.clear();
        places.clear();
        ruler.ticks().forEach(tick -> add(Spoken.silent(Words.line(tick.words(), "time-tick")), names + tick.place()));
        ruler.axis().breaks().stream().map(place -> names + place * ruler.axisWidth())
                .filter(place -> places.stream().noneMatch(other -> Math.abs(other - place) < HIGH * 2))
                .toList().forEach(place -> add(gap(), place));
        if (ruler.hasUndated()) {
            add(Spoken.silent(Words.line(text.of("timeline.when.undated"), "time-tick")),
                    names + (ruler.axisWidth() + ruler.width()) / 2);
        }
        getChildren().setAll(marks);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (int place = 0; place < marks.size(); place++) {
            Node mark = marks.get(place);
            double wide = snapSizeX(mark.prefWidth(-1));
            double left = Math.clamp(places.get(place) - wide / 2, 0, Math.max(0, getWidth() - wide));
            mark.resizeRelocate(snapPositionX(left), 0, wide, getHeight());
        }
    }

    private void add(Node mark, double place) {
        marks.add(mark);
        places.add(place);
    }

    private Label gap() {
        Label gap = Spoken.silent(new Label("\u2026"));
        gap.getStyleClass().add("time-gap");
        gap.setTooltip(new Tooltip(text.of("timeline.gap")));
        return gap;
    }
}
