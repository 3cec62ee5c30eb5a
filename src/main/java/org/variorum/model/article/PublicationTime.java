package org.variorum.model.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When an article was published, as precisely as it says.
 *
 * @param date the day
 * @param time the time of day, when stated
 * @param offset the zone offset, when stated
 */
public record PublicationTime(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset)
        implements Comparable<PublicationTime> {

    /** A time of which only the day is known. */
    public static PublicationTime on(LocalDate date) {
        return new PublicationTime(date, Optional.empty(), Optional.empty());
    }

    /** ISO 8601, with as much as is known. */
    public String iso() {
        return date + time.map(clock -> "T" + clock).orElse("") + offset.map(ZoneOffset::getId).orElse("");
    }

    /** Orders by day, then by time when both state one; zones are not compared, for most texts leave them out. */
    @Override
    public int compareTo(PublicationTime other) {
        int byDay = date.compareTo(other.date);
        if (byDay != 0 || time.isEmpty() || other.time.isEmpty()) {
            return byDay;
        }
        return time.get().compareTo(other.time.get());
    }
}
