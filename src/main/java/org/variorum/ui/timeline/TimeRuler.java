package org.variorum.ui.timeline;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * The axis in pixels, with a place of its own behind it for what is of no known day.
 *
 * @param axis the axis
 * @param width all there is to draw in
 * @param axisWidth what of it the axis takes
 * @param ticks named moments
 */
record TimeRuler(ElasticAxis axis, double width, double axisWidth, List<TimeTick> ticks) {

    private static final double UNDATED = 230;
    private static final double UNDATED_SHARE = 0.3;

    static TimeRuler of(List<TimedClaim> said, double width, Locale locale) {
        ElasticAxis axis = ElasticAxis.of(said);
        boolean undated = said.stream().anyMatch(each -> !each.isPlaced());
        double axisWidth = width - (undated ? Math.min(UNDATED, width * UNDATED_SHARE) : 0);
        return new TimeRuler(axis, width, axisWidth, TimeTick.of(said, axis, axisWidth, locale));
    }

    double place(LocalDateTime moment) {
        return axis.place(moment) * axisWidth;
    }

    boolean hasUndated() {
        return axisWidth < width;
    }
}
