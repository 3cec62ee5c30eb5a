package org.variorum.store.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.article.PublicationTime;
import org.variorum.store.reading.time.PublicationTimes;

/** When a page that states no date may have been published: by a visible date near the headline, by its address. */
final class PageClues {

    private static final String NAMED_DATES = "[class~=(?i)(^|[-_ ])(pub(lish(ed)?)?-?_?date|date-?_?published|"
            + "(post|entry|article|story)-?_?(date|time)|dateline|timestamp|published|date)($|[-_ ])]";
    private static final Pattern BEFORE_DATE =
            Pattern.compile("(?i)^\\s*(?:(?:first )?(?:published|posted|date)(?: on| at)?)\\s*[:,]?\\s*");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "/((?:19|20)\\d{2})[/-]?(\\d{2}|[a-z]{3})[/-]?(\\d{2})(?=[/_.-]|$)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    private PageClues() {}

    /** A date on its own in an element named after it; none when such elements disagree, as in lists of stories. */
    static Optional<PublicationTime> visibleDate(Document page) {
        Optional<PublicationTime> first = Optional.empty();
        for (Element element : page.select(NAMED_DATES)) {
            Optional<PublicationTime> date = Optional.of(element.text())
                    .filter(words -> words.length() <= LONGEST)
                    .map(words -> BEFORE_DATE.matcher(words).replaceFirst(""))
                    .flatMap(PublicationTimes::parse);
            if (date.isPresent() && first.isPresent() && !first.get().date().equals(date.get().date())) {
                return Optional.empty();
            }
            first = first.or(() -> date);
        }
        return first;
    }

    /** The day that the path of an address names. */
    static Optional<PublicationTime> dateInAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String month = matcher.group(2);
        return PublicationTimes.parse(Character.isDigit(month.charAt(0))
                ? matcher.group(1) + "-" + month + "-" + matcher.group(3)
                : matcher.group(3) + " " + month + " " + matcher.group(1));
    }
}
