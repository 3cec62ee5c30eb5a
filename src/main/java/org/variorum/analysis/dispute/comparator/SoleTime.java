package org.variorum.analysis.dispute.comparator;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ClockTime;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.comparison.DisputeKind;

/**
 * Times of which each report states but its own: "is to be sworn in on 4 January", "will take the oath on 11 January".
 * Whatever verbs the reports use, a reader takes the two for the moment of one thing: the statements are alike in
 * meaning, each dates nothing else, and neither report names the other's time.
 */
final class SoleTime {

    /** The rule of two such times. */
    static final String RULE = "time.sole";

    private static final double CONFIDENCE = 0.5;

    /** Likeness from which claims of one act are of one thing, and claims whose verbs differ. */
    private static final double ALIKE = 0.6;
    private static final double VERY_ALIKE = 0.64;

    /** As far apart as reporters round, at least; times of one day that are further apart are of two things. */
    private static final Duration ROUNDING = Duration.ofMinutes(10);
    private static final Duration FURTHEST = Duration.ofHours(6);
    /** Reports of one day differ by weeks, of one year by decades at most. */
    private static final long FURTHEST_DAYS = 100;
    private static final long FURTHEST_YEARS = 25;

    private static final List<TimePrecision> DATES =
            List.of(TimePrecision.DAY, TimePrecision.MONTH, TimePrecision.YEAR);

    private final Lexicon lexicon;
    private final Acts acts;

    SoleTime(Lexicon lexicon, Acts acts) {
        this.lexicon = lexicon;
        this.acts = acts;
    }

    /** The finding that the two claims date one thing differently. */
    Optional<Finding> between(Contrast contrast) {
        boolean brought = contrast.slot().equals(Slot.CONTENT) || contrast.inSlot("time");
        if (!brought || !contrast.tellsAlike(ALIKE) || !isOnly(contrast.first()) || !isOnly(contrast.second())) {
            return Optional.empty();
        }
        TimeMention mine = contrast.first().claim().times().getFirst();
        TimeMention theirs = contrast.second().claim().times().getFirst();
        boolean apart = (contrast.inOneMood() || toCome(contrast.first(), mine) && toCome(contrast.second(), theirs))
                && comparable(contrast, mine, theirs)
                && knowsOnly(contrast.first(), mine, theirs) && knowsOnly(contrast.second(), theirs, mine);
        return apart && ofOneThing(contrast, mine, theirs)
                ? Optional.of(Finding.of(
                        Verdict.conflict(DisputeKind.TIME), RULE, "time",
                        new Finding.Words(mine.span(), theirs.span()), CONFIDENCE))
                : Optional.empty();
    }

    /** "Comes into force on 1 June": what is dated behind the report is a plan, whatever its tense. */
    private static boolean toCome(ComparedClaim claim, TimeMention time) {
        boolean told = claim.asserted() || claim.claim().certainty() == Certainty.PLANNED;
        return told && claim.published().filter(day -> time.from().toLocalDate().isAfter(day.date())).isPresent();
    }

    private static boolean isOnly(ComparedClaim claim) {
        return claim.claim().times().size() == 1;
    }

    /** Whether both are hours or both are dates of one precision, told without "about" or an open end, and differ. */
    private static boolean comparable(Contrast contrast, TimeMention mine, TimeMention theirs) {
        boolean exact = mine.precision() == theirs.precision() && !mine.approximate() && !theirs.approximate()
                && namesIt(contrast.first(), mine) && namesIt(contrast.second(), theirs);
        if (!exact) {
            return false;
        }
        if (mine.precision() == TimePrecision.MINUTE || mine.precision() == TimePrecision.HOUR) {
            Duration between = Duration.between(mine.from().toLocalTime(), theirs.from().toLocalTime()).abs();
            return between.compareTo(ROUNDING) > 0 && between.compareTo(FURTHEST) <= 0;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(mine.from(), theirs.from()));
        boolean near = mine.precision() == TimePrecision.YEAR
                ? Math.abs(mine.from().getYear() - theirs.from().getYear()) <= FURTHEST_YEARS : days <= FURTHEST_DAYS;
        return isDate(mine) && mine.dated() && theirs.dated() && near && !mine.overlaps(theirs);
    }

    /** "On 4 January", "in 1978", "in May": not "today" or "last year", which shift with the day of the report. */
    private static boolean namesIt(ComparedClaim claim, TimeMention time) {
        String words = claim.text(time.span());
        return words.chars().anyMatch(Character::isDigit) || words.chars().anyMatch(Character::isUpperCase);
    }

    /** One act, as far as the lists know: of two listed acts each has its own time. */
    private boolean ofOneThing(Contrast contrast, TimeMention mine, TimeMention theirs) {
        OptionalInt verb = contrast.first().governor(mine.span());
        OptionalInt other = contrast.second().governor(theirs.span());
        if (verb.isEmpty() || other.isEmpty() || Subject.differ(contrast, verb.getAsInt(), other.getAsInt())
                || contrast.first().extracted().isOfOthersThan(contrast.second().extracted())
                || Referents.otherPlaces(contrast) || Referents.otherAges(contrast)) {
            return false;
        }
        String act = acts.of(contrast.first().tree(), verb.getAsInt());
        String otherAct = acts.of(contrast.second().tree(), other.getAsInt());
        boolean stamps = ClockTime.stamps(contrast.first(), lexicon) || ClockTime.stamps(contrast.second(), lexicon);
        return !stamps && (act.equals(otherAct)
                ? !Circumstances.oneHasObject(contrast, verb.getAsInt(), other.getAsInt())
                : isDate(mine) && mayBeOneAct(contrast, verb.getAsInt(), other.getAsInt()));
    }

    /**
     * Whether two verbs may tell one act: claims very alike, verbs that do not both stand in the lists of acts, are not
     * opposed, and tell of no objects that could be two. Of the hours of a day hardly two acts share one.
     */
    private boolean mayBeOneAct(Contrast contrast, int verb, int other) {
        SyntaxTree tree = contrast.first().tree();
        SyntaxTree otherTree = contrast.second().tree();
        boolean listed = acts.isListed(acts.of(tree, verb)) && acts.isListed(acts.of(otherTree, other));
        return !listed && contrast.likeness() >= VERY_ALIKE && tellsNoObject(tree, verb)
                && tellsNoObject(otherTree, other) && !opposed(contrast, verb, other);
    }

    private boolean tellsNoObject(SyntaxTree tree, int verb) {
        return lexicon.isLight(tree.lemma(verb)) || Circumstances.object(tree, verb).isEmpty();
    }

    private static boolean isDate(TimeMention time) {
        return DATES.contains(time.precision());
    }

    private static boolean knowsOnly(ComparedClaim claim, TimeMention own, TimeMention other) {
        return claim.mentions().names(own) && !claim.mentions().names(other);
    }

    /** "Will stay closed on Wednesday", "will open on Thursday": one state and the next. */
    private boolean opposed(Contrast contrast, int verb, int other) {
        return sides(contrast.first(), verb).stream().anyMatch(mine -> sides(contrast.second(), other).stream()
                .anyMatch(theirs -> mine.concept().equals(theirs.concept()) && mine.positive() != theirs.positive()));
    }

    /** The sides of concepts that the verb, or an adjective that it says of its subject, stands for. */
    private List<Lexicon.Side> sides(ComparedClaim claim, int verb) {
        return Stream.concat(Stream.of(verb), claim.tree().children(verb).stream())
                .flatMap(token -> lexicon.sides(claim.tree(), token).stream()).toList();
    }
}
