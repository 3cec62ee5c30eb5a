package org.variorum.analysis.dispute.question;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ClockTime;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.EventAnchor;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.comparison.DisputeKind;

/**
 * On which day the event was that an article is about: the words that date its anchor.
 *
 * <p>Days of the week are compared, for a year or month left out is a guess and the publication dates of mirrors are
 * often false. A night belongs to two days.
 */
final class DayReader implements AnswerReader {

    private static final Question QUESTION = new Question("day", "time.day", DisputeKind.TIME, 0.55,
            QuestionLabel.ofEvent("fact.day"));
    private static final int WEEK = 6;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAWN = 6;
    private static final int LEAP_YEAR = 2000;
    /** Characters on either side of a date in which words such as "late" belong to it. */
    private static final int BESIDE = 20;

    private final Lexicon lexicon;

    DayReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Question question() {
        return QUESTION;
    }

    @Override
    public List<Answer> read(ComparedClaim claim) {
        EventAnchor anchor = claim.extracted().anchor();
        Optional<TimeMention> date = anchor.date().filter(time -> anchor.inherited() && time.dated()
                && time.precision().compareTo(TimePrecision.DAY) <= 0
                && claim.claim().span().contains(time.span()));
        return date.filter(time -> !claim.tokensIn(time.span()).isEmpty() && !ClockTime.stamps(claim, lexicon)
                        && !isLater(claim, time) && !isLoose(claim, time) && !datesState(claim, time)
                        && !datesThing(claim, time))
                .map(time -> new Answer(new Slot(QUESTION.kind(), "event"), weekday(time), time.span()))
                .stream().toList();
    }

    /** Whether the words date what follows an event, such as a charge, or what went before: "had approved it". */
    private boolean isLater(ComparedClaim claim, TimeMention time) {
        SyntaxTree tree = claim.tree();
        return claim.governor(time.span()).stream().anyMatch(verb -> lexicon.in("later", tree.lemma(verb))
                || tree.children(verb, List.of("aux")).stream().anyMatch(aux -> tree.tag(aux).equals("VBD")
                        && tree.isIn(aux, "possession")));
    }

    /** Days to come and whole weekends are not the day of what happened. */
    private boolean isLoose(ComparedClaim claim, TimeMention time) {
        boolean toCome = claim.published().filter(day -> time.from().toLocalDate().isAfter(day.date())).isPresent();
        return toCome || claim.tokensIn(time.span()).stream()
                .anyMatch(token -> lexicon.in("loose days", claim.tree().lemma(token)));
    }

    /** "Was in hospital on Wednesday": the day on which something still was so. */
    private boolean datesState(ComparedClaim claim, TimeMention time) {
        SyntaxTree tree = claim.tree();
        return claim.governor(time.span()).stream().anyMatch(verb ->
                lexicon.in("lasting", tree.lemma(verb)) && !tree.relation(verb).startsWith("aux")
                        && tree.children(verb).stream().anyMatch(child ->
                                tree.relation(child).equals("prep") || tree.relation(child).equals("acomp")));
    }

    /** "A permit for the march, stamped by the town hall on 2 April": a participle tells what befell a thing. */
    private boolean datesThing(ComparedClaim claim, TimeMention time) {
        SyntaxTree tree = claim.tree();
        return claim.governor(time.span()).stream().anyMatch(verb ->
                Relations.NOUN_CLAUSES.contains(tree.relation(verb)) && tree.tag(verb).equals("VBN")
                        && tree.child(verb, Subject.SUBJECTS).isEmpty() && lexicon.phase(tree, verb).isEmpty());
    }

    private static String weekday(TimeMention time) {
        return time.from().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        boolean guessed = inUnknownYear(contrast.first(), first) || inUnknownYear(contrast.second(), second);
        if (guessed && !(placed(contrast.first(), first) && placed(contrast.second(), second))) {
            return false;
        }
        int apart = guessed
                ? Math.min(Math.abs(dayOfYear(contrast.first()) - dayOfYear(contrast.second())), 2)
                : Math.floorMod(day(first).getValue() - day(second).getValue(), DAYS_OF_WEEK);
        boolean adjacent = apart == 1 || apart == DAYS_OF_WEEK - 1;
        boolean explicit = explicit(contrast.first(), first) && explicit(contrast.second(), second);
        boolean oneWeek = explicit || Math.abs(contrast.daysBetween().orElse(0)) <= WEEK;
        boolean oneDate = explicit && sameDate(contrast);
        return apart != 0 && oneWeek && !oneDate && !anchor(contrast.first()).isElsewhereThan(anchor(contrast.second()))
                && !Referents.otherAges(contrast) && !Referents.otherPlaces(contrast)
                && !sameName(contrast, first, second)
                && moment(contrast.first(), first).equals(moment(contrast.second(), second))
                && !(adjacent && (atNight(contrast.first(), first) || atNight(contrast.second(), second)));
    }

    private static EventAnchor anchor(ComparedClaim claim) {
        return claim.extracted().anchor();
    }

    /** "12 March" in an undated report: nobody knows which day of the week that was. */
    private static boolean inUnknownYear(ComparedClaim claim, Answer answer) {
        return explicit(claim, answer) && claim.published().isEmpty()
                && !claim.namesYear(answer.span());
    }

    /** Whether day and month are known: the words name them, or the report's date tells them. */
    private static boolean placed(ComparedClaim claim, Answer answer) {
        return explicit(claim, answer) || claim.published().isPresent();
    }

    /** In a year in which both days can be told, whichever years are meant. */
    private static int dayOfYear(ComparedClaim claim) {
        return date(claim).map(day -> day.atYear(LEAP_YEAR).getDayOfYear()).orElse(0);
    }

    /** Whether both use one name of a day, however it was understood. */
    private static boolean sameName(Contrast contrast, Answer first, Answer second) {
        String theirs = contrast.second().text(second.span()).toLowerCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
                .anyMatch(name -> theirs.contains(name)
                        && contrast.first().text(first.span()).toLowerCase(Locale.ROOT).contains(name));
    }

    /** Which moment the day dates; verbs that name none date the event as a whole. */
    private String moment(ComparedClaim claim, Answer answer) {
        return claim.governor(answer.span()).stream().boxed().findFirst()
                .flatMap(verb -> lexicon.phase(claim.tree(), verb))
                .filter(phase -> !lexicon.prompt(phase)).orElse("event");
    }

    private static DayOfWeek day(Answer answer) {
        return DayOfWeek.valueOf(answer.value().toUpperCase(Locale.ROOT));
    }

    /** Whether both name one day of the month, in whatever year they were understood. */
    private static boolean sameDate(Contrast contrast) {
        return date(contrast.first()).equals(date(contrast.second()));
    }

    private static Optional<MonthDay> date(ComparedClaim claim) {
        return claim.extracted().anchor().date().map(time -> MonthDay.from(time.from()));
    }

    private static boolean explicit(ComparedClaim claim, Answer answer) {
        return claim.text(answer.span()).chars().anyMatch(Character::isDigit);
    }

    private boolean atNight(ComparedClaim claim, Answer answer) {
        boolean early = claim.extracted().anchor().date()
                .filter(time -> time.precision().compareTo(TimePrecision.DAY) < 0)
                .filter(time -> time.from().getHour() < DAWN).isPresent();
        return early || claim.tree().tokens().stream()
                .filter(token -> token.start() <= answer.span().end() + BESIDE
                        && token.end() + BESIDE >= answer.span().start())
                .anyMatch(token -> lexicon.in("night", token.form().toLowerCase(Locale.ROOT)));
    }
}
