package org.variorum.analysis.extract.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.model.article.PublicationTime;

/**
 * What the times of an article are resolved against. The clock of the machine never is.
 *
 * <p>Without a publication, dates without a year take the year nearest to the event, else the article's explicit
 * year. What still cannot be placed stays open on both sides: it then contradicts nothing.
 *
 * @param publication when the article was published
 * @param eventDate when the event happened that the article is about; "a week before the attack" counts from it
 * @param year the year that the article names, for want of anything better
 */
public record TimeContext(Optional<PublicationTime> publication, Optional<LocalDate> eventDate, OptionalInt year) {

    /** A context of which only the publication may be known. */
    public static TimeContext of(Optional<PublicationTime> publication) {
        return new TimeContext(publication, Optional.empty(), OptionalInt.empty());
    }

    /** The same context with the date of the event. */
    public TimeContext withEvent(LocalDate date) {
        return new TimeContext(publication, Optional.of(date), year);
    }

    /**
     * The context of an article: its publication, else the first full date or the only year of the last 150 that its
     * text names.
     */
    public static TimeContext of(Optional<PublicationTime> publication, String articleText) {
        if (publication.isPresent()) {
            return of(publication);
        }
        return new TimeContext(Optional.empty(), Optional.empty(), ExplicitYears.commonest(articleText));
    }

    /** The day that relative times count from. */
    Optional<LocalDate> anchor() {
        return publication.map(PublicationTime::date).or(() -> eventDate);
    }
}
