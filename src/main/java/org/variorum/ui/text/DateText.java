package org.variorum.ui.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.model.article.PublicationTime;

/** Dates as the reader's language writes them. */
public final class DateText {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2})\\s*[-/. ]\\s*(\\d{4}|\\d{2})");
    private static final List<String> WRITTEN =
            List.of("d MMMM uuuu", "d MMM uuuu", "d. MMMM uuuu", "d. MMM uuuu", "MMMM d uuuu", "MMM d uuuu");
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    private DateText() {}

    /** The day, and the time when it is known. */
    public static String of(PublicationTime published, Locale locale) {
        String day = day(published.date(), locale);
        return published.time()
                .map(time -> day + ", " + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale).format(time))
                .orElse(day);
    }

    /** The day. */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    /**
     * The day as the language writes it, in figures or words, or as ISO has it; empty when it is none.
     *
     * <p>Of 3/4/2026 the language says which is the month; of 14/3/2026 the figures do.
     */
    public static Optional<LocalDate> parse(String typed, Locale locale) {
        String text = typed.strip();
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return date(number(first, 1), number(first, 2), number(first, 3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        return last.matches() ? inFigures(last, locale) : inWords(text, locale);
    }

    private static Optional<LocalDate> inFigures(Matcher figures, Locale locale) {
        int one = number(figures, 1);
        int two = number(figures, 2);
        int year = number(figures, 3) < 100 ? CENTURY + number(figures, 3) : number(figures, 3);
        boolean monthFirst = two > MONTHS || isMonthFirst(locale) && one <= MONTHS;
        return monthFirst ? date(year, one, two) : date(year, two, one);
    }

    private static boolean isMonthFirst(Locale locale) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        return pattern.indexOf('M') < pattern.indexOf('d');
    }

    private static Optional<LocalDate> inWords(String text, Locale locale) {
        String plain = text.replace(",", " ").replaceAll("\\s+", " ");
        Stream<Optional<LocalDate>> localized = Stream.of(FormatStyle.MEDIUM, FormatStyle.LONG, FormatStyle.FULL)
                .map(style -> written(text, DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        style, null, IsoChronology.INSTANCE, locale), locale));
        Stream<Optional<LocalDate>> common = Stream.of(locale, Locale.ENGLISH)
                .flatMap(language -> WRITTEN.stream().map(pattern -> written(plain, pattern, language)));
        return Stream.concat(localized, common).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> written(String text, String pattern, Locale locale) {
        try {
            return Optional.of(LocalDate.parse(text, new DateTimeFormatterBuilder().parseCaseInsensitive()
                    .appendPattern(pattern).toFormatter(locale)));
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
