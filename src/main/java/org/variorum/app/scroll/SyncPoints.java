package org.variorum.app.scroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.article.ArticleId;

/**
 * The reader's own ties between texts, and the one that is half made. Pressing once marks a place; pressing in another
 * text ties it to that place. Pressing at a place that is marked or tied unmarks or unties it.
 *
 * @param points finished ties, the oldest first
 * @param begun the place that waits for its counterpart
 * @param last what the last press did
 */
public record SyncPoints(List<SyncPoint> points, Optional<Place> begun, Outcome last) {

    /** No ties. */
    public static final SyncPoints NONE = new SyncPoints(List.of(), Optional.empty(), Outcome.CLEARED);

    /** How near to a tie, in characters, a press means that tie: about two lines. */
    private static final int NEAR = 80;

    public SyncPoints {
        points = List.copyOf(points);
    }

    /** What pressing did. */
    public enum Outcome {
        BEGUN("begun"),
        DROPPED("dropped"),
        TIED("tied"),
        UNTIED("untied"),
        CLEARED("cleared");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** The name used in message keys. */
        public String code() {
            return code;
        }
    }

    /**
     * A place in a text.
     *
     * @param article whose text
     * @param character where in it
     */
    public record Place(ArticleId article, int character) {

        private boolean isNear(ArticleId other, int there) {
            return article.equals(other) && Math.abs(character - there) <= NEAR;
        }

        private boolean isTiedBy(SyncPoint point) {
            return isNear(point.one(), point.place()) || isNear(point.other(), point.otherPlace());
        }
    }

    /** What comes of pressing at that place. */
    public SyncPoints pressed(Place here) {
        if (begun.isPresent() && begun.get().isNear(here.article(), here.character())) {
            return new SyncPoints(points, Optional.empty(), Outcome.DROPPED);
        }
        if (begun.isPresent() && !begun.get().article().equals(here.article())) {
            Place there = begun.get();
            List<SyncPoint> more = new ArrayList<>(points);
            more.add(new SyncPoint(there.article(), there.character(), here.article(), here.character()));
            return new SyncPoints(more, Optional.empty(), Outcome.TIED);
        }
        List<SyncPoint> others = points.stream().filter(point -> !here.isTiedBy(point)).toList();
        return others.size() < points.size()
                ? new SyncPoints(others, Optional.empty(), Outcome.UNTIED)
                : new SyncPoints(points, Optional.of(here), Outcome.BEGUN);
    }

    /** All places of one text that are tied or wait to be, with the source at the other end, if there is one. */
    public List<Place> placesIn(ArticleId article) {
        List<Place> places = new ArrayList<>();
        for (SyncPoint point : points) {
            if (point.one().equals(article)) {
                places.add(new Place(article, point.place()));
            } else if (point.other().equals(article)) {
                places.add(new Place(article, point.otherPlace()));
            }
        }
        begun.filter(place -> place.article().equals(article)).ifPresent(places::add);
        return places;
    }
}
