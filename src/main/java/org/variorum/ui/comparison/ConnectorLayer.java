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
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.comparison.ConnectorPlan.End;
import org.variorum.ui.comparison.ConnectorPlan.Kind;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.text.UiText;

/**
 * The lines between the versions of the selected fact, over the panes. Each half of a line has the hue of its source;
 * it is dashed as long as only the tool says that the versions belong together.
 */
final class ConnectorLayer extends Pane {

    private static final double AWAY_HEIGHT = 22;
    private static final double TIE = 20;

    private final UiText text;
    private final Consumer<ArticleId> onPick;
    private final Group drawing = new Group();
    private ConnectorPlan plan = ConnectorPlan.NONE;
    private List<TieMarks.TieMark> ties = List.of();
    private List<ConnectorLine> lines = List.of();
    private List<Button> arrows = List.of();
    private boolean confirmed;

    ConnectorLayer(UiText text, Consumer<ArticleId> onPick) {
        this.text = text;
        this.onPick = onPick;
        getStyleClass().add("connector-layer");
        setPickOnBounds(false);
        setManaged(false);
        drawing.setAutoSizeChildren(false);
    }

    /** Shows or hides the lines. Only where they are is painted anew: the layer itself spans all panes. */
    void showLines(boolean on) {
        drawing.setVisible(on);
    }

    /** Draws the plan; does nothing when it is drawn already. */
    void show(ConnectorPlan next, boolean isConfirmed) {
        if (next.equals(plan) && isConfirmed == confirmed) {
            return;
        }
        boolean same = next.isLike(plan);
        boolean asSure = isConfirmed == confirmed;
        plan = next;
        confirmed = isConfirmed;
        if (same) {
            move();
            if (!asSure) {
                lines.forEach(line -> line.confirm(confirmed));
            }
        } else {
            redraw();
        }
    }

    /** Draws the reader's own ties in view. */
    void showTies(List<TieMarks.TieMark> next) {
        if (!next.equals(ties)) {
            ties = List.copyOf(next);
            redraw();
        }
    }

    private void redraw() {
        List<Node> signs = new ArrayList<>(ties.stream().map(this::tie).toList());
        List<Node> nodes = new ArrayList<>();
        lines = plan.links().stream()
                .map(link -> new ConnectorLine(link, confirmed, text.of("connector.end", siglum(link.from())),
                        text.of("connector.end", siglum(link.to())), onPick))
                .toList();
        lines.forEach(line -> nodes.addAll(line.nodes()));
        arrows = plan.ends().stream().filter(end -> end.kind() == Kind.AWAY).map(this::arrow).toList();
        nodes.addAll(arrows);
        drawing.getChildren().setAll(nodes);
        signs.add(drawing);
        getChildren().setAll(signs);
        move();
    }

    /** Puts the shapes where the ends stand now. */
    private void move() {
        for (int place = 0; place < lines.size(); place++) {
            lines.get(place).move(plan.links().get(place));
        }
        List<End> away = plan.ends().stream().filter(end -> end.kind() == Kind.AWAY).toList();
        for (int place = 0; place < arrows.size(); place++) {
            point(arrows.get(place), away.get(place));
        }
    }

    private static String siglum(End end) {
        return end.article().siglum();
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
        Button button = new Button();
        button.getStyleClass().addAll("connector-away", SiglumBadge.hue(end.article()));
        button.setFocusTraversable(false);
        button.setOnAction(event -> onPick.accept(end.article()));
        return button;
    }

    private void point(Button arrow, End end) {
        if (end.equals(arrow.getUserData())) {
            return;
        }
        arrow.setUserData(end);
        boolean above = end.away() < 0;
        String words = text.of(above ? "connector.above" : "connector.below", Math.max(0.1, Math.abs(end.away())));
        arrow.setText((above ? "\u2191 " : "\u2193 ") + words);
        arrow.setAccessibleText(text.of("connector.end", end.article().siglum()) + ", " + words);
        arrow.applyCss();
        double width = arrow.prefWidth(-1);
        double top = above ? end.y() + 2 : end.y() - AWAY_HEIGHT - 2;
        arrow.resizeRelocate((end.left() + end.right() - width) / 2, top, width, AWAY_HEIGHT);
    }
}
