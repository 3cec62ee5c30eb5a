package org.variorum.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.variorum.model.article.Article;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.SourceName;

/** A row of a lane as it is drawn: the source at its beginning, the lines of the axis, what is told and when. */
final class LaneLine extends Pane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double BAR = 20;

    private final LaneRow row;
    private final TimeRuler ruler;
    private final double names;
    private final TimelineActions actions;
    private final List<Node> lines = new ArrayList<>();
    private final List<Region> stretches = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final HBox head = new HBox();

    LaneLine(LaneRow row, TimeRuler ruler, double names, TimelineActions actions) {
        this.row = row;
        this.ruler = ruler;
        this.names = names;
        this.actions = actions;
        getStyleClass().addAll("lane-line", SiglumBadge.hue(row.article().id()));
        if (row.first()) {
            getStyleClass().add("first");
        }
        if (row.named()) {
            head.getChildren().setAll(badge(row.article()), name(row.article()));
        }
        head.getStyleClass().add("lane-head");
        ruler.ticks().forEach(tick -> lines.add(line("lane-tick")));
        if (ruler.hasUndated()) {
            lines.add(line("lane-edge"));
        }
        row.items().forEach(this::add);
        getChildren().add(head);
        getChildren().addAll(lines);
        getChildren().addAll(stretches);
        getChildren().addAll(labels);
        mark();
    }

    /** Shows what is selected and where the keyboard stands. */
    void mark() {
        for (int place = 0; place < row.items().size(); place++) {
            TimedClaim said = row.items().get(place).said();
            boolean selected = actions.isSelected(said);
            for (Node node : List.of(stretches.get(place), labels.get(place))) {
                node.pseudoClassStateChanged(SELECTED, selected);
                node.pseudoClassStateChanged(CURRENT, actions.isCurrent(said));
            }
        }
    }

    @Override
    protected void layoutChildren() {
        head.resizeRelocate(0, 0, names, getHeight());
        for (int place = 0; place < lines.size(); place++) {
            double x = place < ruler.ticks().size() ? ruler.ticks().get(place).place() : ruler.axisWidth();
            lines.get(place).resizeRelocate(snapPositionX(names + x), 0, 1, getHeight());
        }
        double top = (getHeight() - BAR) / 2;
        for (int place = 0; place < row.items().size(); place++) {
            LaneItem item = row.items().get(place);
            stretches.get(place).resizeRelocate(names + item.from(), top, item.until() - item.from(), BAR);
            Label label = labels.get(place);
            double room = Math.min(item.width(), Math.max(0, getWidth() - names - item.words()));
            double wide = Math.min(room, snapSizeX(label.prefWidth(-1)));
            double left = item.words() + (item.isLabelledBefore() ? room - wide : 0);
            label.resizeRelocate(snapPositionX(names + left), top, wide, BAR);
        }
    }

    private void add(LaneItem item) {
        TimedClaim said = item.said();
        Region stretch = new Region();
        stretch.getStyleClass().add("lane-stretch");
        stretch.setVisible(said.isPlaced());
        if (said.isPlaced() && said.isOpenBefore()) {
            stretch.getStyleClass().add("open-before");
        }
        if (said.isPlaced() && said.isOpenAfter()) {
            stretch.getStyleClass().add("open-after");
        }
        StatusMark mark = new StatusMark(said.fact().status(), actions.number(said));
        mark.setMinWidth(USE_PREF_SIZE);
        Label label = new Label(item.label(), mark);
        label.getStyleClass().add("lane-words");
        Tooltip whole = new Tooltip(actions.sentence(said));
        label.setTooltip(whole);
        Tooltip.install(stretch, whole);
        for (Node node : List.of(stretch, label)) {
            if (!actions.passes(said)) {
                node.getStyleClass().add("left-out");
            }
            node.setOnMousePressed(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    actions.choose(said);
                    event.consume();
                }
            });
        }
        stretches.add(stretch);
        labels.add(label);
    }

    private static SiglumBadge badge(Article article) {
        SiglumBadge badge = new SiglumBadge(article.id(), "solid");
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private Label name(Article article) {
        Label name = Words.line(SourceName.of(article, actions.text()), "lane-source");
        name.setTooltip(new Tooltip(SourceName.inFull(article, actions.text())));
        return name;
    }

    private static Region line(String style) {
        Region line = new Region();
        line.getStyleClass().add(style);
        line.setMouseTransparent(true);
        return line;
    }
}
