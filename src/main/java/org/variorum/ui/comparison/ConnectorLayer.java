package org.variorum.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.comparison.ConnectorPlan.End;
import org.variorum.ui.comparison.ConnectorPlan.Kind;
import org.variorum.ui.comparison.ConnectorPlan.Link;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.text.UiText;

/**
 * The lines between the versions of the selected fact, over the panes. Each half of a line has the hue of its source;
 * it is dashed as long as only the tool says that the versions belong together.
 */
final class ConnectorLayer extends Pane {

    private static final double RADIUS = 3.5;
    private static final double REACH = 9;
    private static final double AWAY_HEIGHT = 22;
    private static final double TIE = 20;

    private final UiText text;
    private final Consumer<ArticleId> onPick;
    private ConnectorPlan plan = ConnectorPlan.NONE;
    private List<TieMarks.TieMark> ties = List.of();
    private boolean confirmed;

    ConnectorLayer(UiText text, Consumer<ArticleId> onPick) {
        this.text = text;
        this.onPick = onPick;
        getStyleClass().add("connector-layer");
        setPickOnBounds(false);
        setManaged(false);
    }

    /** Draws the plan; does nothing when it is drawn already. */
    void show(ConnectorPlan next, boolean isConfirmed) {
        if (next.equals(plan) && isConfirmed == confirmed) {
            return;
        }
        plan = next;
        confirmed = isConfirmed;
        redraw();
    }

    /** Draws the reader's own ties in view. */
    void showTies(List<TieMarks.TieMark> next) {
        if (!next.equals(ties)) {
            ties = List.copyOf(next);
            redraw();
        }
    }

    private void redraw() {
        List<Node> nodes = new ArrayList<>();
        ties.stream().map(this::tie).forEach(nodes::add);
        plan.links().forEach(link -> draw(link, nodes));
        plan.ends().stream().filter(end -> end.kind() == Kind.AWAY).map(this::arrow).forEach(nodes::add);
        getChildren().setAll(nodes);
        nodes.stream().filter(Button.class::isInstance).forEach(node -> place((Button) node));
    }

    private void draw(Link link, List<Node> nodes) {
        double fromX = link.from().right();
        double toX = link.to().left();
        double middleX = (fromX + toX) / 2;
        double middleY = (link.from().y() + link.to().y()) / 2;
        CubicCurve near = new CubicCurve(
                fromX, link.from().y(), (fromX + middleX) / 2, link.from().y(),
                (fromX + middleX) / 2, (link.from().y() + middleY) / 2, middleX, middleY);
        CubicCurve far = new CubicCurve(
                middleX, middleY, (middleX + toX) / 2, (middleY + link.to().y()) / 2,
                (middleX + toX) / 2, link.to().y(), toX, link.to().y());
        nodes.add(styled(near, link, link.from()));
        nodes.add(styled(far, link, link.to()));
        nodes.add(dot(link.from(), fromX));
        nodes.add(dot(link.to(), toX));
    }

    private Node styled(CubicCurve curve, Link link, End end) {
        curve.setFill(null);
        curve.setMouseTransparent(true);
        curve.setStrokeLineCap(StrokeLineCap.ROUND);
        curve.getStyleClass().addAll("connector", SiglumBadge.hue(end.article()));
        if (!link.joins()) {
            curve.getStyleClass().add("to-silent");
        } else if (!confirmed) {
            curve.getStyleClass().add("inferred");
        }
        return curve;
    }

    /** An end: full where there is a version, hollow where there is none; a wider ring round it takes the clicks. */
    private Node dot(End end, double x) {
        Circle mark = new Circle(x, end.y(), RADIUS);
        mark.getStyleClass().addAll("connector-end", SiglumBadge.hue(end.article()));
        if (end.kind() == Kind.SILENT) {
            mark.getStyleClass().add("silent");
            mark.setMouseTransparent(true);
            return mark;
        }
        Shape area = new Circle(x, end.y(), REACH);
        area.getStyleClass().add("connector-reach");
        area.setOnMouseClicked(event -> onPick.accept(end.article()));
        String words = text.of("connector.end", end.article().siglum());
        Tooltip.install(area, new Tooltip(words));
        area.setAccessibleText(words);
        area.setUserData(end.article());
        mark.setMouseTransparent(true);
        return new Group(mark, area);
    }

    private Node tie(TieMarks.TieMark mark) {
        FontIcon icon = new FontIcon(Feather.LINK_2);
        icon.getStyleClass().add(mark.done() ? "tie" : "tie-begun");
        StackPane sign = new StackPane(icon);
        sign.getStyleClass().add("tie-sign");
        sign.resizeRelocate(mark.x() - TIE / 2, mark.y() - TIE / 2, TIE, TIE);
        sign.setManaged(false);
        String words = text.of(mark.done() ? "sync.tie" : "sync.waiting");
        sign.setAccessibleText(words);
        Tooltip.install(sign, new Tooltip(words));
        return sign;
    }

    private Button arrow(End end) {
        boolean above = end.away() < 0;
        String words = text.of(above ? "connector.above" : "connector.below", Math.max(0.1, Math.abs(end.away())));
        Button button = new Button((above ? "\u2191 " : "\u2193 ") + words);
        button.getStyleClass().addAll("connector-away", SiglumBadge.hue(end.article()));
        button.setFocusTraversable(false);
        button.setAccessibleText(text.of("connector.end", end.article().siglum()) + ", " + words);
        button.setUserData(end);
        button.setOnAction(event -> onPick.accept(end.article()));
        return button;
    }

    private void place(Button button) {
        End end = (End) button.getUserData();
        button.applyCss();
        double width = button.prefWidth(-1);
        double top = end.away() < 0 ? end.y() + 2 : end.y() - AWAY_HEIGHT - 2;
        button.resizeRelocate((end.left() + end.right() - width) / 2, top, width, AWAY_HEIGHT);
    }
}
