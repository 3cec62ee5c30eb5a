package org.variorum.analysis.dispute.contrast;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.extract.value.ExplicitYears;
import org.variorum.analysis.language.NamedPatterns;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/**
 * Whether two claims may speak of one thing at all, judged by their other values: sentences that name other streets,
 * other days and persons of other ages tell of two things, so that a further difference between them is none.
 */
public final class Referents {

    private static final double AGES_APART = 2;

    /** A year in words that name one: "in 1988", "March 4, 2012". */
    private static final Pattern YEAR = NamedPatterns.ENGLISH_TIMES.of("year", "named");

    private static final ClaimReadings.Reading<OptionalInt> TOLD_YEAR = Referents::readToldYear;
    private static final ClaimReadings.Reading<List<TimeMention>> DAYS = Referents::days;
    private static final ClaimReadings.Reading<List<Quantity>> AGES = Referents::ages;

    private Referents() {}

    /** Whether the noun is told of for the first time: "a minister". */
    public static boolean isNew(SyntaxTree tree, int noun) {
        return tree.children(noun).stream().anyMatch(word -> tree.isIn(word, "indefinite articles"));
    }

    /** Whether both state addresses and none is on a street of the other. */
    public static boolean otherStreets(Contrast contrast) {
        return allApart(contrast, StreetBlock::inSentence,
                (first, second) -> !first.onStreetOf(second) && !first.spelledLike(second));
    }

    /** Whether one tells of a day that was yet to come when the other report was written. */
    public static boolean ofLaterDay(Contrast contrast) {
        return isYetToCome(contrast.first(), contrast.second()) || isYetToCome(contrast.second(), contrast.first());
    }

    private static boolean isYetToCome(ComparedClaim claim, ComparedClaim writtenBefore) {
        if (claim.published().isEmpty() || writtenBefore.published().isEmpty()) {
            return false;
        }
        LocalDate written = claim.published().get().date();
        LocalDate before = writtenBefore.published().get().date().plusDays(1);
        return claim.asserted() && claim.once(DAYS).stream().filter(day -> !isOfWeek(claim, day))
                .map(TimeMention::from)
                .filter(day -> !day.equals(LocalDateTime.MIN) && day.getYear() != ExplicitYears.UNKNOWN_YEAR)
                .map(LocalDateTime::toLocalDate)
                .anyMatch(day -> day.isAfter(before) && !day.isAfter(written));
    }

    /** "On Wednesday", which a report that looks back takes over from an older one. */
    private static boolean isOfWeek(ComparedClaim claim, TimeMention day) {
        return claim.tokensIn(day.span()).stream().map(token -> claim.tree().token(token).form())
                .anyMatch(word -> claim.lexicon().in("weekdays", word.toLowerCase(Locale.ROOT)));
    }

    /** Whether both state days and none can be the other's. */
    public static boolean otherDays(Contrast contrast) {
        return allApart(contrast, claim -> claim.once(DAYS), Referents::onOtherDays);
    }

    private static boolean onOtherDays(TimeMention first, TimeMention second) {
        return lastDay(first).isBefore(second.from().toLocalDate())
                || lastDay(second).isBefore(first.from().toLocalDate());
    }

    private static LocalDate lastDay(TimeMention time) {
        return time.until().equals(LocalDateTime.MAX) ? LocalDate.MAX : time.until().minusNanos(1).toLocalDate();
    }

    /** Whether the claims belong to events of other years, or tell of other years themselves. */
    public static boolean otherYears(Contrast contrast) {
        OptionalInt told = toldYear(contrast.first());
        OptionalInt toldByOther = toldYear(contrast.second());
        boolean tellOfOthers = told.isPresent() && toldByOther.isPresent()
                && Math.abs(told.getAsInt() - toldByOther.getAsInt()) > 1;
        return tellOfOthers || eventsOfOtherYears(contrast);
    }

    /**
     * The year that the claim's sentence names in it or before it, the first of several, else that of its article's
     * publication.
     */
    public static OptionalInt toldYear(ComparedClaim claim) {
        return claim.once(TOLD_YEAR);
    }

    private static OptionalInt readToldYear(ComparedClaim claim) {
        String sentence = claim.extracted().sentence().text();
        Matcher years = YEAR.matcher(sentence);
        int published = claim.published().map(time -> time.date().getYear()).orElse(Integer.MAX_VALUE);
        int end = claim.claim().span().end() - claim.extracted().sentence().sentence().span().start();
        while (years.find() && years.start() < end) {
            int year = Integer.parseInt(years.group(1));
            if (year <= published) {
                return OptionalInt.of(year);
            }
        }
        return claim.published().stream().mapToInt(time -> time.date().getYear()).findFirst();
    }

    private static boolean eventsOfOtherYears(Contrast contrast) {
        Optional<TimeMention> first = contrast.first().extracted().anchor().date();
        Optional<TimeMention> second = contrast.second().extracted().anchor().date();
        return first.isPresent() && second.isPresent() && dated(first.get()) && dated(second.get())
                && first.get().from().getYear() != second.get().from().getYear()
                && !first.get().overlaps(second.get());
    }

    /** The year that most of the claims' events are dated to, the latest of several. */
    public static OptionalInt usualYear(List<ComparedClaim> claims) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        claims.stream().flatMap(claim -> claim.extracted().anchor().date().stream()).filter(Referents::dated)
                .forEach(date -> counts.merge(date.from().getYear(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> OptionalInt.of(entry.getKey())).orElse(OptionalInt.empty());
    }

    /** Whether the claim's event is dated, and to another year than is usual. */
    public static boolean ofOtherYear(ComparedClaim claim, OptionalInt usual) {
        Optional<TimeMention> date = claim.extracted().anchor().date();
        return usual.isPresent() && date.isPresent() && dated(date.get())
                && (date.get().from().getYear() > usual.getAsInt()
                        || date.get().until().minusNanos(1).getYear() < usual.getAsInt());
    }

    private static boolean dated(TimeMention time) {
        return time.dated() && time.precision() != TimePrecision.OPEN
                && time.from().getYear() != ExplicitYears.UNKNOWN_YEAR;
    }

    /** Whether both name places and none is a place of the other. */
    public static boolean otherPlaces(Contrast contrast) {
        return allApart(contrast, claim -> claim.claim().places(), (first, second) ->
                !first.name().equals(second.name())
                && !contrast.first().extracted().anchor().places().contains(second.name())
                && !contrast.second().extracted().anchor().places().contains(first.name()));
    }

    /** Whether both state ages and none is near another, as with two victims. */
    public static boolean otherAges(Contrast contrast) {
        return allApart(contrast, claim -> claim.once(AGES),
                (first, second) -> Math.abs(first.pragmatic().low() - second.pragmatic().low()) > AGES_APART);
    }

    private static <T> boolean allApart(
            Contrast contrast, Function<ComparedClaim, List<T>> values, BiPredicate<T, T> apart) {
        List<T> first = values.apply(contrast.first());
        List<T> second = values.apply(contrast.second());
        return !first.isEmpty() && !second.isEmpty()
                && first.stream().allMatch(one -> second.stream().allMatch(other -> apart.test(one, other)));
    }

    private static List<TimeMention> days(ComparedClaim claim) {
        return claim.claim().times().stream()
                .filter(time -> time.dated() && time.precision() != TimePrecision.OPEN).toList();
    }

    private static List<Quantity> ages(ComparedClaim claim) {
        return claim.claim().quantities().stream().filter(quantity -> quantity.role().equals("age")).toList();
    }
}
