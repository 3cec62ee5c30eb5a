package org.variorum.ui.origins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.CubicCurve;
import org.jspecify.annotations.Nullable;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;

/**
 * The graph: a frame for each origin with its sources from left to right, publishers outside the comparison in a last
 * column, and a curve for each copy (solid) and citation (dashed).
 */
final class OriginGraph extends Pane {

    private static final double GAP = 18;
    private static final double INSET = 10;
    private static final double STEP = 74;
    private static final double OUTSIDE_GAP = 90;

    private final OriginGraphViewModel model;
    private final Map<ArticleId, OriginCard> cards;
    private final List<Region> frames = new ArrayList<>();
    private final Map<String, Label> outside = new LinkedHashMap<>();
    private final Map<Ends, CubicCurve> curves = new LinkedHashMap<>();

    OriginGraph(OriginGraphViewModel model, Map<ArticleId, OriginCard> cards) {
        this.model = model;
        this.cards = cards;
        getStyleClass().add("origin-graph");
        for (List<ArticleId> row : model.rows()) {
            Region frame = new Region();
            frame.getStyleClass().addAll("origin-frame", row.size() > 1 ? "copied" : "alone");
            frames.add(frame);
        }
        model.outside().forEach(name -> outside.put(name, Words.line(name, "origin-outside")));
        joinAll();
        getChildren().addAll(frames);
        getChildren().addAll(curves.values());
        getChildren().addAll(cards.values());
        getChildren().addAll(outside.values());
    }

    @Override
    protected double computePrefHeight(double width) {
        double y = GAP;
        for (List<ArticleId> row : model.rows()) {
            y += height(row) + GAP;
        }
        return Math.max(y, GAP + outside.size() * (STEP / 2));
    }

    /** All cards; where there is less room, they are scrolled to. */
    @Override
    protected double computeMinWidth(double height) {
        return columns() * (cardWidth() + STEP) - STEP + 2 * INSET;
    }

    @Override
    protected double computePrefWidth(double height) {
        return columns() * (cardWidth() + STEP) + OUTSIDE_GAP + 160;
    }

    @Override
    protected void layoutChildren() {
        double y = GAP;
        for (int place = 0; place < frames.size(); place++) {
            List<ArticleId> row = model.rows().get(place);
            double x = INSET;
            double right = x;
            double high = height(row);
            for (int position = 0; position < row.size(); position++) {
                OriginCard card = cards.get(row.get(position));
                if (card != null) {
                    int line = Math.max(0, position - 1);
                    double left = INSET + (position == 0 ? 0 : cardWidth() + STEP);
                    card.resizeRelocate(left, y + INSET + line * (cardHeight() + INSET), cardWidth(), cardHeight());
                    right = Math.max(right, left + cardWidth());
                }
            }
            frames.get(place).resizeRelocate(0, y, right + INSET, high);
            y += high + GAP;
        }
        layOutside();
        draw();
    }

    private void layOutside() {
        double x = columns() * (cardWidth() + STEP) + OUTSIDE_GAP;
        double y = GAP + INSET;
        for (Label name : outside.values()) {
            name.resizeRelocate(x, y, Math.min(name.prefWidth(-1), Math.max(120, getWidth() - x - INSET)),
                    name.prefHeight(-1));
            y += STEP / 2;
        }
    }

    private void draw() {
        curves.forEach((ends, curve) -> bend(curve, ends.from().getBoundsInParent(), ends.to().getBoundsInParent()));
    }

    /** From the right edge of one node to the nearer edge of the other. */
    private static void bend(CubicCurve curve, Bounds start, Bounds end) {
        boolean forward = end.getMinX() > start.getMaxX();
        double endX = forward ? end.getMinX() : end.getMaxX();
        double bend = forward ? (endX - start.getMaxX()) / 2 : STEP;
        curve.setStartX(start.getMaxX());
        curve.setStartY(start.getCenterY());
        curve.setControlX1(start.getMaxX() + bend);
        curve.setControlY1(start.getCenterY());
        curve.setControlX2(forward ? endX - bend : endX + bend);
        curve.setControlY2(end.getCenterY());
        curve.setEndX(endX);
        curve.setEndY(end.getCenterY());
    }

    private void join(@Nullable Node from, @Nullable Node to, String style, ArticleId hue) {
        if (from != null && to != null) {
            CubicCurve curve = new CubicCurve();
            curve.setFill(Color.TRANSPARENT);
            curve.setMouseTransparent(true);
            curve.getStyleClass().addAll("origin-curve", style, SiglumBadge.hue(hue));
            curves.put(new Ends(from, to), curve);
        }
    }

    private void joinAll() {
        for (OriginGraphViewModel.Copy copy : model.copies()) {
            join(cards.get(copy.to()), cards.get(copy.from()), "copy", copy.from());
        }
        for (OriginGraphViewModel.Cite cite : model.citations()) {
            Optional<Node> target = cite.to().isPresent()
                    ? cite.to().map(cards::get)
                    : Optional.ofNullable(outside.get(cite.name()));
            target.ifPresent(cited -> join(cards.get(cite.from()), cited, "citation", cite.from()));
        }
    }

    private int columns() {
        return model.rows().stream().anyMatch(row -> row.size() > 1) ? 2 : 1;
    }

    private double height(List<ArticleId> row) {
        int lines = Math.max(1, row.size() - 1);
        return lines * (cardHeight() + INSET) + INSET;
    }

    private double cardWidth() {
        return cards.values().stream().findFirst().map(card -> card.prefWidth(-1)).orElse(0.0);
    }

    private double cardHeight() {
        return cards.values().stream().mapToDouble(card -> card.prefHeight(-1)).max().orElse(0);
    }

    /** What a curve joins. */
    private record Ends(Node from, Node to) {}
}
