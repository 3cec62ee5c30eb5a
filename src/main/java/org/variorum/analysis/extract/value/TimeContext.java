package org.variorum.analysis.extract.value;

import java.time.LocalDate;
import java.util.Optional;
import org.variorum.model.article.PublicationTime;

/**
 * What the times of an article are resolved against. The clock of the machine never is.
 *
 * <p>Without a publication, dates without a year take the year nearest to the event, else the one that the article
 * writes beside the same date. What still cannot be placed stays open on both sides: it then contradicts nothing.
 *
 * @param publication when the article was published
 * @param eventDate when the event happened that the article is about; "a week before the attack" counts from it
 * @param years the years that the article writes beside its dates, for want of anything better
 */
public record TimeContext(
        Optional<PublicationTime> publication, Optional<LocalDate> eventDate, ExplicitYears years) {

    /** A context of which only the publication may be known. */
    public static TimeContext of(Optional<PublicationTime> publication) {
        return new TimeContext(publication, Optional.empty(), ExplicitYears.NONE);
    }

    /** The same context with the date of the event. */
    public TimeContext withEvent(LocalDate date) {
        return new TimeContext(publication, Optional.of(date), years);
    }

    /**
     * The same context, in which a day or month that no year can be found for lies in
     * {@link ExplicitYears#UNKNOWN_YEAR}, so that it can still be compared by month and day.
     */
    public TimeContext withUnknownYears() {
        return new TimeContext(publication, eventDate, years.orUnknown());
    }

    /** The context of an article: its publication, else the years that its text writes beside its dates. */
    public static TimeContext of(Optional<PublicationTime> publication, String articleText) {
        if (publication.isPresent()) {
            return of(publication);
        }
        return new TimeContext(Optional.empty(), Optional.empty(), ExplicitYears.in(articleText));
    }

    /** The day that relative times count from. */
    Optional<LocalDate> anchor() {
        return publication.map(PublicationTime::date).or(() -> eventDate);
    }
}
