package org.variorum.analysis.segment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.language.NamedPatterns;
import org.variorum.model.text.Paragraph;
import org.variorum.model.text.TextSpan;

/**
 * Where a report was written, when, and for which agency, as it says before its first sentence: "TEHRAN – ",
 * "HERKIMER, N.Y., Jan 4 (AP) — ", "New York, 10 January 2024". It stays in the text, but is no part of what a sentence
 * claims.
 *
 * @param span its words, with the dash and the space after it
 * @param place the place as written
 * @param day the day as written, mostly without a year
 * @param agency the words in brackets, with their span
 * @param beforeProse whether a sentence follows it on its line
 */
public record Dateline(
        TextSpan span, Optional<String> place, Optional<String> day, Optional<Agency> agency, boolean beforeProse) {

    /** Paragraphs of prose in which it is looked for: before it stand summaries and captions at most. */
    private static final int FIRST = 3;
    private static final int LONGEST = 120;

    private static final Map<String, String> WEEKDAYS = NamedPatterns.ENGLISH_TIMES.values("weekdays");
    private static final NamedPatterns LINES = NamedPatterns.ENGLISH_LINES;
    private static final List<Pattern> BEFORE_PROSE = Stream.of("credited", "dated", "bare")
            .map(form -> LINES.of("datelines", form)).toList();
    private static final Pattern ALONE = LINES.of("datelines", "alone");

    /**
     * Who distributes the report.
     *
     * @param name as written in brackets
     * @param span where
     */
    public record Agency(String name, TextSpan span) {}

    /** The dateline of an article, before prose or on a line of its own above it. */
    public static Optional<Dateline> in(String text, List<Paragraph> paragraphs) {
        Optional<Dateline> before = paragraphs.stream().filter(paragraph -> !paragraph.heading()).limit(FIRST)
                .flatMap(paragraph -> before(text, paragraph.span()).stream()).findFirst();
        return before.or(() -> paragraphs.stream().takeWhile(Paragraph::heading)
                .flatMap(paragraph -> alone(text, paragraph.span()).stream()).findFirst());
    }

    /** Whether its form shows that it names a place; alone on a line "Daily Post, 4 May" may be a paper. */
    public boolean isCertain() {
        return beforeProse && (agency.isPresent() || day.isPresent());
    }

    /** The dateline that the paragraph opens with. */
    static Optional<Dateline> before(String text, TextSpan paragraph) {
        String start = start(text, paragraph);
        return BEFORE_PROSE.stream().map(form -> form.matcher(start)).filter(Matcher::lookingAt).findFirst()
                .flatMap(matcher -> of(matcher, paragraph.start()));
    }

    private static Optional<Dateline> alone(String text, TextSpan line) {
        return Optional.of(ALONE.matcher(start(text, line))).filter(Matcher::matches)
                .flatMap(matcher -> of(matcher, line.start()));
    }

    private static String start(String text, TextSpan span) {
        return text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST));
    }

    private static Optional<Dateline> of(Matcher matcher, int offset) {
        Optional<String> place = group(matcher, "place");
        if (place.filter(Dateline::isDay).isPresent()) {
            return Optional.empty();
        }
        Optional<Agency> agency = group(matcher, "agency").map(name -> new Agency(
                name, new TextSpan(matcher.start("agency"), matcher.end("agency")).shifted(offset)));
        return Optional.of(new Dateline(new TextSpan(offset, offset + matcher.end()),
                place.map(Dateline::capitalised), group(matcher, "day"), agency, matcher.pattern() != ALONE));
    }

    private static Optional<String> group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name)
                ? Optional.ofNullable(matcher.group(name)).map(String::strip) : Optional.empty();
    }

    /** "Last Monday", which no report is written in. */
    private static boolean isDay(String place) {
        return Stream.of(place.toLowerCase(Locale.ROOT).split(" ")).anyMatch(WEEKDAYS::containsKey);
    }

    /** "New York" for "NEW YORK"; names that are written as usual stay. */
    private static String capitalised(String name) {
        boolean capitals = name.chars().noneMatch(Character::isLowerCase);
        return !capitals ? name : Stream.of(name.split(" ")).map(word -> word.substring(0, 1)
                + word.substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }
}
