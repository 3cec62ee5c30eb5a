package org.variorum.ui.timeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.variorum.model.claim.TimeMention;

/**
 * An axis of time with room where much is told. Between two moments that are told next to each other it runs evenly;
 * how much room they have grows slowly with the time between them, and not beyond that of some months.
 *
 * <p>Invariant: a later moment never stands before an earlier one. Places are fractions of the axis, 0 to 1.
 */
final class ElasticAxis {

    /** What stays free at either end for times that are open there. */
    private static final double EDGE = 0.03;
    private static final double MOST = 3;
    private static final double LEAST = 0.8;
    private static final double GROWTH = 0.45;
    private static final double DAY = 24 * 60;
    /** Of a stretch that is longer than this and in which nothing is told, a piece is left out. */
    private static final double LONG = 60 * DAY;

    private final List<LocalDateTime> moments;
    private final double[] places;
    private final List<Double> breaks = new ArrayList<>();

    private ElasticAxis(List<LocalDateTime> moments, List<TimedClaim> said) {
        this.moments = moments;
        places = new double[moments.size()];
        for (int next = 1; next < places.length; next++) {
            places[next] = places[next - 1] + room(moments.get(next - 1), moments.get(next));
        }
        double all = places.length == 0 ? LEAST : Math.max(places[places.length - 1], LEAST);
        for (int place = 0; place < places.length; place++) {
            places[place] = EDGE + (1 - 2 * EDGE) * places[place] / all;
        }
        addBreaks(said);
    }

    private void addBreaks(List<TimedClaim> said) {
        List<TimeMention> stretches = said.stream().filter(each -> !each.isOpenBefore() && !each.isOpenAfter())
                .map(TimedClaim::time).sorted(Comparator.comparing(TimeMention::from)).toList();
        LocalDateTime reached = LocalDateTime.MIN;
        int begun = 0;
        for (int next = 1; next < places.length; next++) {
            LocalDateTime from = moments.get(next - 1);
            for (; begun < stretches.size() && !stretches.get(begun).from().isAfter(from); begun++) {
                LocalDateTime until = stretches.get(begun).until();
                reached = until.isAfter(reached) ? until : reached;
            }
            if (!reached.isAfter(from) && minutes(from, moments.get(next)) > LONG) {
                breaks.add((places[next - 1] + places[next]) / 2);
            }
        }
    }

    /** The axis on which all of these have a place. */
    static ElasticAxis of(List<TimedClaim> said) {
        List<TimedClaim> placed = said.stream().filter(TimedClaim::isPlaced).toList();
        return new ElasticAxis(
                List.copyOf(new TreeSet<>(placed.stream().flatMap(TimedClaim::ends).toList())), placed);
    }

    /** Where the moment stands; what lies before the first one told, or after the last, stands at the ends. */
    double place(LocalDateTime moment) {
        int found = Collections.binarySearch(moments, moment);
        if (found >= 0) {
            return places[found];
        }
        int after = -found - 1;
        if (after == 0 || after == moments.size()) {
            return after == 0 ? 0 : 1;
        }
        double share = minutes(moments.get(after - 1), moment) / minutes(moments.get(after - 1), moments.get(after));
        return places[after - 1] + share * (places[after] - places[after - 1]);
    }

    /** The middles of stretches of which a piece is left out. */
    List<Double> breaks() {
        return Collections.unmodifiableList(breaks);
    }

    private static double room(LocalDateTime from, LocalDateTime until) {
        return Math.min(MOST, LEAST + GROWTH * Math.log1p(minutes(from, until) / DAY));
    }

    private static double minutes(LocalDateTime from, LocalDateTime until) {
        return Duration.between(from, until).toMinutes();
    }
}
