package org.variorum.analysis.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.model.claim.TimeMention;

/**
 * The events that an article tells in passing. Where one is told twice, with the place here and the date there, both
 * mentions learn from each other.
 */
final class OtherEvents {

    /** Further ones are not looked up: keeps a text of endless events from being read in square time. */
    private static final int MOST = 100;

    private final EventAnchors anchors;
    private final EventLexicon lexicon;
    private final List<EventAnchor> known = new ArrayList<>();

    OtherEvents(EventAnchors anchors, EventLexicon lexicon) {
        this.anchors = anchors;
        this.lexicon = lexicon;
    }

    /** Takes note of an event. */
    void add(EventAnchor event) {
        if (known.size() < MOST && !known.contains(event)) {
            known.add(event);
        }
    }

    /** The event with the place and date that other mentions of the same event give it. */
    EventAnchor completed(EventAnchor event) {
        return known.stream()
                .filter(other -> !other.equals(event) && adds(other, event) && isSame(other, event))
                .findFirst()
                .map(other -> merged(event, other)).orElse(event);
    }

    private static boolean adds(EventAnchor other, EventAnchor event) {
        return event.places().isEmpty() && !other.places().isEmpty()
                || event.date().isEmpty() && other.date().isPresent();
    }

    private boolean isSame(EventAnchor other, EventAnchor event) {
        boolean kin = lexicon.isToll(event.kind()) || lexicon.isToll(other.kind())
                || lexicon.family(event.kind()).equals(lexicon.family(other.kind()));
        return kin && anchors.sharePlaceOrDate(other, event);
    }

    private EventAnchor merged(EventAnchor event, EventAnchor other) {
        SortedSet<String> places = new TreeSet<>(event.places());
        places.addAll(other.places());
        Optional<TimeMention> date = event.date().or(other::date);
        String kind = lexicon.isToll(event.kind()) ? other.kind() : event.kind();
        return new EventAnchor(kind, places, date, new TreeSet<>(), false);
    }
}
