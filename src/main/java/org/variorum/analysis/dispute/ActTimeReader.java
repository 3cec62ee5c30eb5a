package org.variorum.analysis.dispute;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.comparison.DisputeKind;

/**
 * When one act of the event was, in whichever of its words: the hour at which a verdict was "read out" or "announced",
 * the year in which a firm was "founded" or "established". Dates are asked of what happens once; the hours of the
 * event's own phases are for {@link TimeComparator}.
 */
final class ActTimeReader implements AnswerReader {

    private static final Question QUESTION = new Question("act-time", "time.act", DisputeKind.TIME, 0.6);
    private static final Duration ROUNDING = Duration.ofMinutes(20);
    private static final String CLOCK = "clock";
    private static final String DATE = "date";

    private final Lexicon lexicon;
    private final Acts acts;

    ActTimeReader(Lexicon lexicon, Acts acts) {
        this.lexicon = lexicon;
        this.acts = acts;
    }

    @Override
    public Question question() {
        return QUESTION;
    }

    @Override
    public List<Answer> read(ComparedClaim claim) {
        List<Answer> answers = new ArrayList<>();
        boolean inOneZone = claim.tokens().stream().noneMatch(token -> lexicon.in(
                "zones", claim.tree().lemma(token).replace(".", "")));
        if (claim.affirmed() && claim.extracted().anchor().inherited() && inOneZone) {
            for (TimeMention time : claim.claim().times()) {
                answer(claim, time).ifPresent(answers::add);
            }
        }
        return answers;
    }

    private Optional<Answer> answer(ComparedClaim claim, TimeMention time) {
        OptionalInt verb = claim.governor(time.span());
        String act = verb.isEmpty() ? "" : acts.of(claim.tree(), verb.getAsInt());
        if (act.isEmpty() || Acts.patient(claim.tree(), verb.getAsInt()).isEmpty()) {
            return Optional.empty();
        }
        boolean clock = ClockTime.of(claim, time, lexicon).isPresent()
                && lexicon.phase(claim.tree(), verb.getAsInt()).isEmpty();
        boolean once = !clock && time.dated() && lexicon.in("settled verbs", act)
                && TimeComparator.namesYear(claim.text(time.span()));
        return clock || once ? Optional.of(new Answer(
                new Slot(QUESTION.kind(), (clock ? CLOCK : DATE) + " " + act), time.from().toString(), time.span()))
                : Optional.empty();
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        TimeMention mine = time(contrast.first(), first);
        TimeMention theirs = time(contrast.second(), second);
        boolean apart = contrast.slot().role().startsWith(CLOCK) ? clocksApart(contrast, mine, theirs)
                : !mine.overlaps(theirs);
        return apart && oneThing(contrast, mine, theirs)
                && !contrast.first().extracted().isOfOthersThan(contrast.second().extracted());
    }

    private boolean clocksApart(Contrast contrast, TimeMention mine, TimeMention theirs) {
        ClockTime first = ClockTime.of(contrast.first(), mine, lexicon).orElseThrow();
        ClockTime second = ClockTime.of(contrast.second(), theirs, lexicon).orElseThrow();
        return !first.onOtherDayThan(second) && first.since(second, contrast).abs().compareTo(ROUNDING) > 0;
    }

    /** Whether the act befell one thing on both sides, as far as words can tell. */
    private boolean oneThing(Contrast contrast, TimeMention mine, TimeMention theirs) {
        SyntaxTree tree = contrast.first().tree();
        SyntaxTree other = contrast.second().tree();
        OptionalInt verb = contrast.first().governor(mine.span());
        OptionalInt theirVerb = contrast.second().governor(theirs.span());
        return verb.isPresent() && theirVerb.isPresent() && acts.mayBeOne(
                tree, Acts.patient(tree, verb.getAsInt()).orElseThrow(),
                other, Acts.patient(other, theirVerb.getAsInt()).orElseThrow());
    }

    private static TimeMention time(ComparedClaim claim, Answer answer) {
        return claim.claim().times().stream().filter(one -> one.span().equals(answer.span())).findFirst()
                .orElseThrow();
    }
}
