package org.variorum.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;
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

    private LineAligner() {}

    static void align(List<ReaderPane> panes, Optional<ArticleId> asker) {
        Optional<ReaderPane> fixed = panes.stream()
                .filter(pane -> asker.equals(Optional.of(pane.article())))
                .filter(LineAligner::standsComfortably)
                .findFirst();
        double line = fixed.flatMap(LineAligner::height)
                .orElseGet(() -> panes.stream().mapToDouble(ReaderPane::viewHeight).max().orElse(0) * LINE);
        List<ReaderPane> moving = panes.stream().filter(pane -> !fixed.equals(Optional.of(pane))).toList();
        double reached = bring(moving, line);
        if (reached < line - LEVEL) {
            bring(panes, reached);
        }
    }

    /** Brings the panes to that line; tells the highest line at which one of them stopped. */
    private static double bring(List<ReaderPane> panes, double line) {
        double reached = line;
        for (ReaderPane pane : panes) {
            Optional<TextSpan> target = pane.target();
            if (target.isPresent()) {
                OptionalDouble stopped = pane.bring(target.get(), line);
                reached = Math.min(reached, stopped.orElse(line));
            }
        }
        return reached;
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
