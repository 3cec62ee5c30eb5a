package org.variorum.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.variorum.app.selection.Selection;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.fx.Turns;
import org.variorum.ui.reader.ReaderPane;

/**
 * Brings every pane's version of the selected fact to one screen line.
 *
 * <p>The line is that of the pane in which the reader pointed, when it stands comfortably; else a third of the view. A
 * text that cannot scroll that far because it has just begun draws the line up to it, so that all stand level.
 */
final class LineAligner {

    private static final double LINE = 1 / 3.0;
    private static final double COMFORT_TOP = 0.06;
    private static final double COMFORT_BOTTOM = 0.6;
    private static final double LEVEL = 1.5;

    private final List<ReaderPane> panes;
    private final Turns turns;
    private double reached;

    /** Moves these panes, each in a piece of work of its own. */
    LineAligner(List<ReaderPane> panes, Turns turns) {
        this.panes = panes;
        this.turns = turns;
    }

    /** Begins to mark the selection in the panes and to move them there; {@code then} is run when all stand. */
    void align(Selection wanted, Optional<ArticleId> asker, Runnable then) {
        Optional<ReaderPane> fixed = panes.stream()
                .filter(pane -> asker.equals(Optional.of(pane.article())))
                .filter(LineAligner::standsComfortably)
                .findFirst();
        double line = fixed.flatMap(LineAligner::height)
                .orElseGet(() -> panes.stream().mapToDouble(ReaderPane::viewHeight).max().orElse(0) * LINE);
        reached = line;
        panes.stream()
                .filter(pane -> !fixed.equals(Optional.of(pane)))
                .forEach(pane -> turns.add(() -> {
                    pane.showSelection(wanted);
                    bring(pane, line);
                }));
        turns.add(() -> {
            if (reached < line - LEVEL) {
                double level = reached;
                panes.forEach(pane -> turns.add(() -> bring(pane, level)));
            }
            turns.add(then);
        });
    }

    /** Brings the pane to that line and notes how high it stopped. */
    private void bring(ReaderPane pane, double line) {
        pane.target().ifPresent(target -> reached = Math.min(reached, pane.bring(target, line).orElse(line)));
    }

    private static boolean standsComfortably(ReaderPane pane) {
        double view = pane.viewHeight();
        return height(pane).filter(y -> y >= view * COMFORT_TOP && y <= view * COMFORT_BOTTOM).isPresent();
    }

    private static Optional<Double> height(ReaderPane pane) {
        OptionalDouble height = pane.target().map(pane::height).orElse(OptionalDouble.empty());
        return height.isPresent() ? Optional.of(height.getAsDouble()) : Optional.empty();
    }
}
