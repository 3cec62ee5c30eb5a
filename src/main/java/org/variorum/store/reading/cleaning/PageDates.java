package org.variorum.store.reading.cleaning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.article.PublicationTime;
import org.variorum.store.reading.time.PublicationTimes;

/** Dates on lines of their own, and full dates inside a text. */
final class PageDates {

    private static final Pattern LABEL = Pattern.compile(
            "^(date|published|posted|updated|last updated|publication date)( on| at)?\\s*:?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_DATE = Pattern.compile(
            "\\b([A-Z][a-z]{2,8})\\.? (\\d{1,2}),? (\\d{4})\\b|\\b(\\d{1,2}) ([A-Z][a-z]{2,8})\\.?,? (\\d{4})\\b");

    private static final Pattern ANY_DATE = Pattern.compile(
            FULL_DATE.pattern() + "|\\b\\d{4}-\\d{1,2}-\\d{1,2}|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b");
    private static final Pattern BESIDE_A_DATE = Pattern.compile(
            "\\b(?:first|last|published|posted|updated|modified|created|on|at|date|time|from)\\b"
                    + "|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b"
                    + "|\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\b\\.?)?|\\b\\d{1,2}\\s?[ap]\\.?m\\b\\.?"
                    + "|\\b(?:ET|BST|[A-Z]{2,3}T|GMT|UTC)\\b|[\\s\\p{Punct}\\u00A0\\u2013\\u2014\\u2022\\u00B7]",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 20;

    private PageDates() {}

    /** Whether a line says only when a page was published or changed. */
    static boolean isOnlyDates(Line line) {
        if (line.words() > LONGEST) {
            return false;
        }
        String rest = ANY_DATE.matcher(line.text()).replaceAll(" ");
        return !rest.equals(line.text()) && isBesideADate(rest);
    }

    /** The first date in the words of a line. */
    static Optional<Place> first(String words) {
        Matcher matcher = ANY_DATE.matcher(words);
        return matcher.find()
                ? Optional.of(new Place(matcher.start(), matcher.end(), matcher.group()))
                : Optional.empty();
    }

    /** Whether the words only say the day of the week, the time of day or that something was published then. */
    static boolean isBesideADate(String words) {
        return BESIDE_A_DATE.matcher(words).replaceAll("").isEmpty();
    }

    /**
     * Where a date stands in a line.
     *
     * @param words it
     */
    record Place(int start, int end, String words) {

        /** The date with the time of day that is said beside it. */
        Optional<PublicationTime> time(String clock) {
            return PublicationTimes.parse(words + clock).or(() -> PublicationTimes.parse(words));
        }
    }

    /** The date that is all a line says, with or without a label such as "Published:". */
    static Optional<PublicationTime> of(Line line) {
        return line.words() > 8
                ? Optional.empty()
                : PublicationTimes.parse(LABEL.matcher(line.text()).replaceFirst(""));
    }

    static boolean isDate(Line line) {
        return of(line).isPresent();
    }

    /** The latest day that the line names in full. */
    static Optional<LocalDate> latestIn(Line line) {
        Matcher matcher = FULL_DATE.matcher(line.text());
        return matcher.results()
                .map(match -> PublicationTimes.parse(match.group()))
                .flatMap(Optional::stream)
                .map(PublicationTime::date)
                .max(LocalDate::compareTo);
    }
}
