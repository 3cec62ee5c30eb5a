package org.variorum.analysis.dispute.question;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.comparator.TimeComparator;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ClockTime;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Polarity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.comparison.DisputeKind;

/**
 * When one act of the event was, in whichever of its words: the hour at which a verdict was "read out" or "announced",
 * the year in which a firm was "founded" or "established". Dates are asked of what happens once; the hours of the
 * event's own phases are for {@link TimeComparator}.
 */
final class ActTimeReader extends TokenReader {

    private static final Duration ROUNDING = Duration.ofMinutes(20);
    private static final String CLOCK = "clock";
    private static final String DATE = "date";

    private final Acts acts;

    ActTimeReader(NewsLanguage language) {
        super(new Question("act-time", "time.act", DisputeKind.TIME, 0.6,
                QuestionLabel.MOMENT), language, ActTimeReader::isTold);
        this.acts = language.acts();
    }

    /** What was so, or what is to be so. */
    private static boolean isTold(ComparedClaim claim) {
        return claim.affirmed() || isPlanned(claim) && claim.claim().polarity() == Polarity.AFFIRMED;
    }

    private static boolean isPlanned(ComparedClaim claim) {
        return claim.claim().certainty() == Certainty.PLANNED;
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        String act = acts.deed(claim.tree(), token).map(Acts.Deed::act).orElse("");
        return act.isEmpty() || namesZone(claim) ? Optional.empty() : claim.claim().times().stream()
                .filter(time -> claim.governor(time.span()).stream().anyMatch(verb -> verb == token))
                .flatMap(time -> kind(claim, time, token, act).stream().map(kind ->
                        answer(kind + " " + act, time.from().toString(), time.span())))
                .findFirst();
    }

    /** Hours of a named zone are left alone. */
    private boolean namesZone(ComparedClaim claim) {
        return claim.tokens().stream()
                .anyMatch(token -> lexicon.in("zones", claim.tree().lemma(token).replace(".", "")));
    }

    private Optional<String> kind(ComparedClaim claim, TimeMention time, int verb, String act) {
        if (ClockTime.of(claim, time, lexicon).isPresent()) {
            return lexicon.phase(claim.tree(), verb).isEmpty() || isPlanned(claim)
                    ? Optional.of(CLOCK) : Optional.empty();
        }
        boolean once = time.dated() && (lexicon.in("settled verbs", act) || isLast(claim.tree(), verb))
                && claim.namesYear(time.span());
        return once ? Optional.of(DATE) : Optional.empty();
    }

    /** "Was last inspected in 2021", "the last inspection took place in May". */
    private static boolean isLast(SyntaxTree tree, int verb) {
        return Stream.concat(
                        tree.children(verb).stream(),
                        tree.child(verb, Subject.SUBJECTS).stream().boxed()
                                .flatMap(noun -> tree.children(noun).stream()))
                .anyMatch(word -> tree.isIn(word, "last"));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        TimeMention mine = time(contrast.first(), first);
        TimeMention theirs = time(contrast.second(), second);
        boolean apart = contrast.slot().role().startsWith(CLOCK) ? clocksApart(contrast, mine, theirs)
                : !mine.overlaps(theirs);
        return apart && contrast.inOneMood() && oneThing(contrast, mine, theirs)
                && !contrast.first().isOfOthersThan(contrast.second());
    }

    private boolean clocksApart(Contrast contrast, TimeMention mine, TimeMention theirs) {
        ClockTime first = ClockTime.of(contrast.first(), mine, lexicon).orElseThrow();
        ClockTime second = ClockTime.of(contrast.second(), theirs, lexicon).orElseThrow();
        return !first.onOtherDayThan(second) && first.since(second, contrast).abs().compareTo(ROUNDING) > 0;
    }

    /** Whether the act befell one thing on both sides, as far as words can tell. */
    private boolean oneThing(Contrast contrast, TimeMention mine, TimeMention theirs) {
        OptionalInt thing = patient(contrast.first(), mine);
        OptionalInt other = patient(contrast.second(), theirs);
        return thing.isPresent() && other.isPresent() && (isAct(contrast.first(), thing.getAsInt())
                || isAct(contrast.second(), other.getAsInt()) || acts.mayBeOne(
                        contrast.first().tree(), thing.getAsInt(), contrast.second().tree(), other.getAsInt()));
    }

    /** "The inspection took place": of what is not said. */
    private boolean isAct(ComparedClaim claim, int noun) {
        return acts.ofNoun(claim.tree().lemma(noun)).isPresent();
    }

    private OptionalInt patient(ComparedClaim claim, TimeMention time) {
        return claim.governor(time.span()).stream().boxed()
                .flatMap(verb -> acts.deed(claim.tree(), verb).stream()).mapToInt(Acts.Deed::befallen).findFirst();
    }

    private static TimeMention time(ComparedClaim claim, Answer answer) {
        return claim.claim().times().stream().filter(one -> one.span().equals(answer.span())).findFirst()
                .orElseThrow();
    }
}
