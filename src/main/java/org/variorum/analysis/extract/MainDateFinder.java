package org.variorum.analysis.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/**
 * Finds when the main event happened. Only days count, said beside the main event: a year or month mostly belongs to
 * what is told in passing. A month can stand in when no day is known and it was shortly before the publication.
 */
final class MainDateFinder {

    private static final int LEAD = 4;
    private static final double LEAD_WEIGHT = 3;
    private static final double RECENT_WEIGHT = 1.5;
    /** People also die of an event on later days. */
    private static final double TOLL_WEIGHT = 0.5;
    private static final long RECENT_DAYS = 45;
    private final EventLexicon lexicon;
    private final PlaceNames places;
    private final Optional<LocalDate> published;

    MainDateFinder(EventLexicon lexicon, PlaceNames places, Filing filing) {
        this.lexicon = lexicon;
        this.places = places;
        this.published = filing.published().map(PublicationTime::date);
    }

    /**
     * The date that is said most beside the event, the lead counting more.
     *
     * @param events the events of each sentence
     * @param kind the main event's kind
     * @param where the main event's places
     */
    Optional<TimeMention> find(List<List<EventMention>> events, String kind, SortedSet<String> where) {
        SortedMap<String, Double> days = new TreeMap<>();
        SortedMap<String, Double> months = new TreeMap<>();
        SortedMap<String, TimeMention> first = new TreeMap<>();
        for (int i = 0; i < events.size(); i++) {
            for (EventMention event : events.get(i)) {
                double weight = (i < LEAD ? LEAD_WEIGHT : 1)
                        * (lexicon.isToll(event.kind()) && !event.kind().equals(kind) ? TOLL_WEIGHT : 1);
                event.date().filter(date -> counts(event, kind, where)).ifPresent(date -> {
                    boolean recent = isRecent(date);
                    boolean day = date.precision().compareTo(TimePrecision.DAY) <= 0;
                    if (day || recent && date.precision().compareTo(TimePrecision.MONTH) <= 0) {
                        String key = date.from().toLocalDate() + (day ? "" : "/" + date.until().toLocalDate());
                        (day ? days : months).merge(key, recent ? RECENT_WEIGHT * weight : weight, Double::sum);
                        first.putIfAbsent(key, date);
                    }
                });
            }
        }
        return best(days).or(() -> best(months)).map(first::get);
    }

    private static Optional<String> best(SortedMap<String, Double> votes) {
        return votes.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<String, Double> vote) -> vote.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private boolean counts(EventMention event, String kind, SortedSet<String> where) {
        boolean kin = lexicon.isToll(event.kind()) || lexicon.family(event.kind()).equals(lexicon.family(kind));
        boolean elsewhere = !event.places().isEmpty() && !where.isEmpty()
                && event.places().stream().noneMatch(where::contains) && !isAround(event.places(), where);
        return kin && !elsewhere && !event.another();
    }

    /** A mere country may contain a town that geography does not know. */
    private boolean isAround(SortedSet<String> country, SortedSet<String> where) {
        return country.stream().allMatch(places::isCountry) && where.stream().noneMatch(places::isKnown);
    }

    private boolean isRecent(TimeMention date) {
        return published.isPresent() && !date.from().toLocalDate().isAfter(published.get())
                && date.until().toLocalDate().isAfter(published.get().minusDays(RECENT_DAYS));
    }
}
