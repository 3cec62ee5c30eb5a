package org.variorum.store.reading.cleaning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.model.article.PublicationTime;

/**
 * What the dates on lines of their own are worth.
 *
 * <p>A date above the headline is the page's clock. One below it is the publication, unless the text's latest full date
 * lies months before it: then a mirror put its own date there. Reports are rarely more than weeks after what they tell.
 * First lines that name the publisher or a place beside the day were written with the article, and count as if below;
 * so does the day that the first sentence opens with.
 *
 * @param published a date that fits the text
 * @param captured a date that does not
 */
record DateLines(Optional<PublicationTime> published, Optional<PublicationTime> captured) {

    private static final long PLAUSIBLE_DAYS = 90;
    private static final int OPENING = 120;
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{L}.,/'\u2019 -]{1,60},\\s+");
    private static final Pattern DASH = Pattern.compile("\\s*(?:\\([^()]{1,40}\\))?\\s*(?:[\u2013\u2014]|-{1,2}\\s)");

    static DateLines of(List<Line> lines, LineLabels labels, int title) {
        Optional<LocalDate> latest = lines.stream()
                .filter(Line::isProse)
                .map(PageDates::latestIn)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        Optional<PublicationTime> published = Optional.empty();
        Optional<PublicationTime> captured = Optional.empty();
        int body = labels.bodyStart();
        for (int i = 0; i < lines.size(); i++) {
            Optional<PublicationTime> own = i < body ? PageDates.of(lines.get(i)) : Optional.empty();
            Optional<PublicationTime> date = labels.imprint(i).flatMap(Imprint::date).or(() -> own);
            boolean below = i > title || labels.isImprintAtTheTop(i);
            boolean believed = below && date.filter(found -> fits(found.date(), latest)).isPresent();
            if (believed) {
                published = published.or(() -> date);
            } else {
                captured = captured.or(() -> date);
            }
        }
        Optional<PublicationTime> opening = lines.stream()
                .filter(Line::isProse)
                .findFirst()
                .flatMap(line -> opening(line.text()))
                .filter(date -> fits(date.date(), latest));
        return new DateLines(published.or(() -> opening), captured);
    }

    /** The day that an article opens with behind the place it reports from: "DUBAI, 4 January 2024 (Reuters) –". */
    private static Optional<PublicationTime> opening(String line) {
        return PageDates.first(line.substring(0, Math.min(line.length(), OPENING)))
                .filter(date -> PLACE.matcher(line.substring(0, date.start())).matches()
                        && DASH.matcher(line.substring(date.end())).lookingAt())
                .flatMap(date -> date.time(""));
    }

    private static boolean fits(LocalDate date, Optional<LocalDate> latest) {
        return latest.isEmpty() || Math.abs(ChronoUnit.DAYS.between(latest.get(), date)) <= PLAUSIBLE_DAYS;
    }
}
