package org.variorum.ui.text;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.variorum.model.article.PublicationTime;

/** Dates as the reader's language writes them. */
public final class DateText {

    private DateText() {}

    /** The day, and the time when it is known. */
    public static String of(PublicationTime published, Locale locale) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(published.date());
        return published.time()
                .map(time -> day + ", " + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale).format(time))
                .orElse(day);
    }
}
