package org.variorum.analysis.dispute.comparator;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ClockTime;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordClasses;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;

/**
 * When the same moment of the same event was.
 *
 * <p>A time belongs to the verb that governs it: the shooting, the call to the police and the death of one event have
 * three times. Clock times are rounded by reporters, so that ten minutes are no difference; a call that comes before
 * the event, or long after it, is one.
 */
public final class TimeComparator implements ClaimComparator {

    private static final Duration ROUNDING = Duration.ofMinutes(10);
    private static final Duration ANSWER = Duration.ofMinutes(35);
    private static final Duration SAME_EVENT = Duration.ofMinutes(60);
    private static final double CLOCK = 0.75;
    private static final double CLOCK_OF_OTHER_PHASE = 0.55;
    private static final double DATE = 0.6;
    private static final double WEEKDAY = 0.65;
    private static final double LEAST_LIKENESS = 0.5;
    private static final int WEEK = 6;
    /** Words from the start of a clock time in which its zone stands: "3:04 p.m. on Monday GMT". */
    private static final int ZONE_WITHIN = 6;


    private final Lexicon lexicon;
    private final SoleTime sole;
    private final ClaimReadings.Reading<List<Weekday>> weekdays;
    private final ClaimReadings.Reading<List<Told>> times = this::times;
    private final ClaimReadings.Reading<SortedSet<String>> turns = this::turns;

    public TimeComparator(Lexicon lexicon, Acts acts) {
        this.lexicon = lexicon;
        this.sole = new SoleTime(lexicon, acts);
        this.weekdays = claim -> Weekday.in(claim, lexicon);
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        if (contrast.first().isOfOthersThan(contrast.second())
                || Referents.otherStreets(contrast) || Referents.otherAges(contrast) || ofOtherTurns(contrast)) {
            return findings;
        }
        for (Told first : contrast.first().once(times)) {
            for (Told second : contrast.second().once(times)) {
                compare(contrast, first, second).ifPresent(findings::add);
            }
        }
        findings.addAll(weekdays(contrast));
        if (findings.isEmpty() && !inOtherZones(contrast)) {
            sole.between(contrast).ifPresent(findings::add);
        }
        return findings;
    }

    /** "Charges were filed in April", "charges were filed a third time on 5 May". */
    private boolean ofOtherTurns(Contrast contrast) {
        return !contrast.first().once(turns).equals(contrast.second().once(turns));
    }

    /** The ordinals that say which time of several it was; the first time needs none. */
    private SortedSet<String> turns(ComparedClaim claim) {
        SyntaxTree tree = claim.tree();
        SortedSet<String> turns = claim.ordinals(token -> tree.head(token) >= 0
                && lexicon.in("occasions", tree.lemma(tree.head(token))));
        turns.removeIf(form -> WordClasses.ENGLISH_GRAMMAR.has("first times", form));
        return turns;
    }

    private List<Told> times(ComparedClaim claim) {
        return claim.claim().times().stream()
                .map(time -> new Told(time, ClockTime.of(claim, time, lexicon))).toList();
    }

    private Optional<Finding> compare(Contrast contrast, Told first, Told second) {
        if (first.clock().isPresent() && second.clock().isPresent()) {
            return clocks(contrast, first.clock().get(), second.clock().get());
        }
        return first.clock().isPresent() || second.clock().isPresent()
                ? Optional.empty() : dates(contrast, first.time(), second.time());
    }

    private Optional<Finding> clocks(Contrast contrast, ClockTime first, ClockTime second) {
        if (ofOtherComers(contrast, first, second) || ofOtherDepartures(contrast, first, second)) {
            return Optional.empty();
        }
        Duration apart = first.since(second, contrast);
        Duration distance = apart.abs();
        if (first.onOtherDayThan(second) || distance.compareTo(SAME_EVENT) > 0
                || inOtherZones(zone(contrast.first(), first.time()), zone(contrast.second(), second.time()))) {
            return Optional.empty();
        }
        Finding.Words words = new Finding.Words(first.time().span(), second.time().span());
        boolean samePhase = first.phase().equals(second.phase());
        String topic = "clock";
        if (distance.isZero()) {
            return Optional.of(Finding.of(Verdict.agreement(), "time.equal", topic, words, 0));
        }
        if (distance.compareTo(ROUNDING) <= 0 || samePhase && fits(contrast, first.time(), second.time())) {
            return Optional.of(Finding.of(Verdict.nuance(NuanceKind.PRECISION), "time.precision", topic, words, 0));
        }
        if (samePhase) {
            return Optional.of(Finding.of(Verdict.conflict(DisputeKind.TIME), "time.clock", topic, words, CLOCK));
        }
        boolean firstEarlierPhase = lexicon.precedes(first.phase(), second.phase());
        boolean ordered = firstEarlierPhase || lexicon.precedes(second.phase(), first.phase());
        boolean reversed = firstEarlierPhase ? apart.isPositive() : apart.isNegative();
        boolean answered = lexicon.prompt(first.phase()) && lexicon.prompt(second.phase());
        return ordered && (reversed || answered && distance.compareTo(ANSWER) > 0)
                ? Optional.of(Finding.of(
                        Verdict.conflict(DisputeKind.TIME), "time.order", topic, words, CLOCK_OF_OTHER_PHASE))
                : Optional.empty();
    }

    private boolean inOtherZones(Contrast contrast) {
        return contrast.first().claim().times().stream().anyMatch(mine -> contrast.second().claim().times().stream()
                .anyMatch(theirs -> inOtherZones(zone(contrast.first(), mine), zone(contrast.second(), theirs))));
    }

    /** "Firefighters arrived at nine", "investigators arrived at ten": who comes to a place, each has a time. */
    private static boolean ofOtherComers(Contrast contrast, ClockTime first, ClockTime second) {
        if (!first.isOfScene() || !second.isOfScene()) {
            return false;
        }
        OptionalInt mine = comer(contrast.first(), first);
        OptionalInt theirs = comer(contrast.second(), second);
        return mine.isPresent() && theirs.isPresent() && !contrast.first().language().acts().mayBeOne(
                contrast.first().tree(), mine.getAsInt(), contrast.second().tree(), theirs.getAsInt());
    }

    /** "The first train left at nine", "the last train left at ten". */
    private static boolean ofOtherDepartures(Contrast contrast, ClockTime first, ClockTime second) {
        return first.isOfDeparture() && second.isOfDeparture()
                && contrast.first().governor(first.time().span()).stream().anyMatch(verb ->
                        contrast.second().governor(second.time().span()).stream()
                                .anyMatch(other -> Subject.differ(contrast, verb, other)));
    }

    private static OptionalInt comer(ComparedClaim claim, ClockTime clock) {
        return claim.governor(clock.time().span()).stream()
                .flatMap(verb -> claim.tree().child(verb, List.of("nsubj")).stream()).findFirst();
    }

    /** Two zones by name, or world time beside the time of the place, which goes without saying. */
    private boolean inOtherZones(String mine, String theirs) {
        boolean world = lexicon.in("world time", mine) != lexicon.in("world time", theirs);
        return world || !mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs);
    }

    /** The zone that the words of the time or behind it name. */
    private String zone(ComparedClaim claim, TimeMention time) {
        SyntaxTree tree = claim.tree();
        int after = tree.firstAt(time.span().start());
        for (int token = after; token < Math.min(tree.size(), after + ZONE_WITHIN); token++) {
            String word = tree.token(token).form().toLowerCase(Locale.ROOT).replace(".", "");
            if (lexicon.in("zones", word)) {
                return word;
            }
        }
        return "";
    }

    /** "Shortly after six" fits 6.15 and "before midnight" 11.45, "about six" does not. */
    private static boolean fits(Contrast contrast, TimeMention first, TimeMention second) {
        boolean bounded = ClockTime.bounded(contrast.first().text(first.span()));
        boolean otherBounded = ClockTime.bounded(contrast.second().text(second.span()));
        boolean open = bounded != otherBounded || bounded && (isOpen(first) || isOpen(second));
        boolean exact = open || first.precision() == TimePrecision.MINUTE && !first.approximate()
                || second.precision() == TimePrecision.MINUTE && !second.approximate();
        return exact && (startsIn(first, second) || startsIn(second, first));
    }

    /** "Before ten", unlike "just before ten": may be long before. */
    private static boolean isOpen(TimeMention time) {
        return Duration.between(time.from(), time.until()).compareTo(SAME_EVENT) >= 0;
    }

    /** Whether the first begins within the second on the dial, where midnight is no border. */
    private static boolean startsIn(TimeMention first, TimeMention second) {
        Duration after = Duration.between(second.from().toLocalTime(), first.from().toLocalTime());
        Duration onDial = after.isNegative() ? after.plusDays(1) : after;
        return onDial.compareTo(Duration.between(second.from(), second.until())) < 0;
    }

    private Optional<Finding> dates(Contrast contrast, TimeMention first, TimeMention second) {
        OptionalInt firstVerb = contrast.first().governor(first.span());
        OptionalInt secondVerb = contrast.second().governor(second.span());
        boolean datable = firstVerb.isPresent() && secondVerb.isPresent() && first.dated() && second.dated()
                && datesSomething(first) && datesSomething(second);
        if (!datable) {
            return Optional.empty();
        }
        String verb = contrast.first().tree().lemma(firstVerb.getAsInt());
        boolean sameVerb = verb.equals(contrast.second().tree().lemma(secondVerb.getAsInt()));
        Finding.Words words = new Finding.Words(first.span(), second.span());
        if (lexicon.in("time stamps", verb)) {
            return Optional.empty();
        }
        String topic = lexicon.phase(verb).orElse(verb);
        boolean sameWords = contrast.first().text(first.span()).equalsIgnoreCase(contrast.second().text(second.span()));
        if (sameVerb && (sameWords || first.same(second))) {
            return Optional.of(Finding.of(Verdict.agreement(), "time.equal", topic, words, 0));
        }
        if (sameVerb && contrast.affirmed() && lastsSinceOtherYears(contrast, first, second)) {
            return Optional.of(Finding.of(Verdict.conflict(DisputeKind.TIME), "time.disjoint", topic, words, DATE));
        }
        if (sameVerb && first.overlaps(second)) {
            return Optional.of(Finding.of(Verdict.nuance(NuanceKind.PRECISION), "time.precision", topic, words, 0));
        }
        boolean once = lexicon.in("settled verbs", verb)
                || isFirst(contrast.first().tree(), firstVerb.getAsInt())
                        && isFirst(contrast.second().tree(), secondVerb.getAsInt());
        String mine = contrast.first().text(first.span());
        String theirs = contrast.second().text(second.span());
        boolean explicit = once ? namesMonth(first, mine) && namesMonth(second, theirs)
                : mine.chars().anyMatch(Character::isDigit) && theirs.chars().anyMatch(Character::isDigit);
        boolean oneMoment = once
                ? !Subject.differ(contrast, firstVerb.getAsInt(), secondVerb.getAsInt())
                : contrast.likeness() >= LEAST_LIKENESS && (contrast.sharedConcepts() > 2
                        || Restated.without(contrast, first.span(), second.span()).nearlyAll());
        boolean apart = contrast.first().namesYear(first.span()) && contrast.second().namesYear(second.span()) || !once
                ? !first.overlaps(second) : otherInItsYear(first, second);
        return sameVerb && explicit && apart && oneMoment && contrast.affirmed()
                ? Optional.of(Finding.of(Verdict.conflict(DisputeKind.TIME), "time.disjoint", topic, words, DATE))
                : Optional.empty();
    }

    /** "Has led it since 2015", "has led it since 2018": what lasts up to now began once. */
    private boolean lastsSinceOtherYears(Contrast contrast, TimeMention first, TimeMention second) {
        return beginsAt(contrast.first(), first) && beginsAt(contrast.second(), second)
                && !isCounted(contrast.first(), first) && !isCounted(contrast.second(), second)
                && contrast.first().namesYear(first.span()) && contrast.second().namesYear(second.span())
                && first.from().getYear() != second.from().getYear()
                && (contrast.likeness() >= LEAST_LIKENESS && contrast.sharedConcepts() > 2
                        || Restated.without(contrast, first.span(), second.span()).allOf());
    }

    /** "Has run aground twice since 2019": what is counted from a year on did not begin in it. */
    private boolean isCounted(ComparedClaim claim, TimeMention time) {
        SyntaxTree tree = claim.tree();
        return claim.governor(time.span()).stream().boxed().flatMap(verb -> tree.children(verb).stream())
                .map(tree::lemma).anyMatch(word -> lexicon.in("occasions", word) || lexicon.in("two times", word));
    }

    private boolean beginsAt(ComparedClaim claim, TimeMention time) {
        List<Integer> tokens = claim.tokensIn(time.span());
        return time.until().equals(LocalDateTime.MAX) && !tokens.isEmpty()
                && lexicon.in("since", claim.tree().lemma(tokens.getFirst()));
    }

    /** "Before 1998" leaves one end open, "on Tuesday" without a date both. */
    private static boolean datesSomething(TimeMention time) {
        return time.precision() != TimePrecision.OPEN
                || time.from().equals(LocalDateTime.MIN) != time.until().equals(LocalDateTime.MAX);
    }

    /** "First flew": happens once, whatever the verb. */
    private boolean isFirst(SyntaxTree tree, int verb) {
        return tree.children(verb).stream().anyMatch(child -> child < verb && tree.tag(child).startsWith("RB")
                && WordClasses.ENGLISH_GRAMMAR.has(
                        "first times", tree.token(child).form().toLowerCase(Locale.ROOT)));
    }

    /** Whether the words name a date, or a month at least. */
    private static boolean namesMonth(TimeMention time, String words) {
        return words.chars().anyMatch(Character::isDigit) || time.precision() == TimePrecision.MONTH
                && words.chars().anyMatch(Character::isUpperCase);
    }

    /** Where a year is left out, only days and months can be set against each other. */
    private static boolean otherInItsYear(TimeMention first, TimeMention second) {
        boolean days = first.precision().compareTo(TimePrecision.DAY) <= 0
                && second.precision().compareTo(TimePrecision.DAY) <= 0;
        boolean months = first.precision().compareTo(TimePrecision.MONTH) <= 0
                && second.precision().compareTo(TimePrecision.MONTH) <= 0;
        return days ? !MonthDay.from(first.from()).equals(MonthDay.from(second.from()))
                : months && first.from().getMonth() != second.from().getMonth();
    }

    /** "The wake will be held on Tuesday", "the service will be held on Wednesday". */
    private boolean otherSubjects(Contrast contrast, Weekday first, Weekday second) {
        if (!lexicon.in("staging verbs", first.verb())) {
            return false;
        }
        Optional<String> mine = contrast.first().subject(first.span());
        Optional<String> theirs = contrast.second().subject(second.span());
        return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
    }

    /** A night belongs to two days: "overnight Saturday", "early on Sunday". */
    private boolean oneNight(Contrast contrast, Weekday first, Weekday second) {
        List<String> days = lexicon.words("weekdays");
        int apart = Math.floorMod(days.indexOf(first.name()) - days.indexOf(second.name()), days.size());
        return (apart == 1 || apart == days.size() - 1)
                && (atNight(contrast.first(), first) || atNight(contrast.second(), second));
    }

    private boolean atNight(ComparedClaim claim, Weekday day) {
        int at = claim.tree().firstAt(day.span().start());
        return IntStream.rangeClosed(Math.max(0, at - 2), Math.min(claim.tree().size() - 1, at + 2))
                .anyMatch(token -> lexicon.in("night", claim.tree().token(token).form().toLowerCase(Locale.ROOT)));
    }

    /** Days of the week exclude each other where both reports are of one week, or undated. */
    private List<Finding> weekdays(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        if (Math.abs(contrast.daysBetween().orElse(0)) > WEEK || contrast.likeness() < LEAST_LIKENESS
                || !contrast.affirmed()) {
            return findings;
        }
        List<Weekday> others = contrast.second().once(weekdays);
        for (Weekday first : contrast.first().once(weekdays)) {
            for (Weekday second : others) {
                Finding.Words words = new Finding.Words(first.span(), second.span());
                if (first.verb().equals(second.verb()) && contrast.sharedConcepts() > 1
                        && !otherSubjects(contrast, first, second) && !oneNight(contrast, first, second)) {
                    findings.add(first.name().equals(second.name())
                            ? Finding.of(Verdict.agreement(), "time.equal", first.phase(), words, 0)
                            : Finding.of(
                                    Verdict.conflict(DisputeKind.TIME), "time.weekday", first.phase(), words,
                                    WEEKDAY));
                }
            }
        }
        return findings;
    }

    /** A time that a claim states, and what moment it is the clock time of. */
    private record Told(TimeMention time, Optional<ClockTime> clock) {}
}
