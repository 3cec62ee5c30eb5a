package org.variorum.store.reading.cleaning;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.article.PublicationTime;

/**
 * What one line beside an article says of it: where it stood, who wrote it, when, as in "Harbour Post, 14 March 2026",
 * or only when, as in "New York, 14 March 2026".
 *
 * @param source the publisher's name
 * @param byline the authors as printed
 * @param date the day, perhaps with the time of day
 */
record Imprint(Optional<String> source, Optional<String> byline, Optional<PublicationTime> date) {

    private static final int WORDS = 16;
    private static final int CHARACTERS = 160;
    private static final String WORD = "[\\p{Lu}\\d][\\p{L}\\p{N}&.'\u2019-]*";
    private static final String WORDS_OF_A_NAME = WORD + "(?:\\s(?:" + WORD
            + "|of|the|and|for|&|magazine|newspaper|weekly|daily)){0,5}";
    private static final String NAMED = "(" + WORDS_OF_A_NAME + ")";
    private static final String STAFF =
            "(?i:(?:(?:our|a)\\s)?(?:(?:staff|own|special)\\s){0,2}(?:reporters?|correspondents?|writers?|staff))";
    private static final Pattern NAME = Pattern.compile("(?:the\\s)?" + NAMED);
    private static final Pattern AUTHOR = Pattern.compile(
            "(?i:(?:written\\s)?by|author)\\s*:?\\s(" + STAFF + "|" + WORDS_OF_A_NAME + ")");
    private static final Pattern LABELLED =
            Pattern.compile("(?i:source|publisher|publication|newspaper|outlet)\\s*:\\s*" + NAMED);
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:first|published|appeared|posted|in|on|from)\\s+)+(?=[\\p{Lu}t])|^[\u2013\u2014-]\\s+|\\s+on$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[,;|\u00b7\u2022]\\s*|\\.\\s+(?=(?i:by)\\s)|\\s+[\u2013\u2014-](?=\\s|[|]|$)");

    /** Whether the line says only from where and when the article reports. */
    boolean isDateline() {
        return source.isEmpty() && byline.isEmpty();
    }

    /** Whether the line says who wrote the article, be it an agency: "By Plains News Service". */
    static boolean isByline(String line) {
        return AUTHOR.matcher(line).matches();
    }

    /** Whether the words are written as a publisher's name is. */
    static boolean isName(String words) {
        return NAME.matcher(words).matches();
    }

    /**
     * What the line says, if it says nothing else.
     *
     * @param isPlace whether a name is that of a place: beside a day it is a dateline, which names no publisher
     */
    static Optional<Imprint> of(Line line, Predicate<String> isPlace) {
        if (line.words() > WORDS || line.text().length() > CHARACTERS) {
            return Optional.empty();
        }
        String text = line.text().replaceFirst("^\\((.*)\\)$", "$1").replaceFirst("\\.$", "");
        Matcher labelled = LABELLED.matcher(text);
        return labelled.matches()
                ? Optional.of(new Imprint(Optional.of(labelled.group(1)), Optional.empty(), Optional.empty()))
                : PageDates.first(text).flatMap(date -> beside(date, text, isPlace));
    }

    private static Optional<Imprint> beside(PageDates.Place date, String text, Predicate<String> isPlace) {
        boolean dateline = false;
        Imprint found = new Imprint(Optional.empty(), Optional.empty(), Optional.empty());
        StringBuilder clock = new StringBuilder();
        String[] parts = BETWEEN.split(text.substring(0, date.start()).strip() + "|" + text.substring(date.end()));
        for (int i = 0; i < parts.length; i++) {
            String words = LEAD.matcher(parts[i].strip()).replaceAll("");
            Matcher author = AUTHOR.matcher(words);
            Matcher publisher = NAME.matcher(words);
            if (PageDates.isBesideADate(words)) {
                clock.append(' ').append(words);
            } else if (found.byline().isEmpty() && author.matches()) {
                found = new Imprint(found.source(), Optional.of(author.group(1)), found.date());
            } else if (isPlace.test(words) || i + 1 < parts.length && isPlace.test(words + ", " + parts[i + 1])) {
                dateline = true;
            } else if (found.source().isEmpty() && publisher.matches()) {
                found = new Imprint(Optional.of(publisher.group(1)), found.byline(), found.date());
            } else {
                return Optional.empty();
            }
        }
        return !dateline && found.source().isEmpty() && found.byline().isEmpty()
                ? Optional.empty()
                : Optional.of(new Imprint(found.source(), found.byline(), date.time(clock.toString())));
    }
}
