package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.analysis.extract.AnchorMatch.Verdict;
import org.variorum.analysis.extract.EventAnchor;

/**
 * Keeps statements on different events apart. Within the accounts of one main event it is enough that nothing speaks
 * against one event. Between accounts of different ones, their main events are never one, and what is told in passing
 * must be shown to be the same by place, date and kind. An article that is the only one on its main event may be about
 * something else and touch on the event of the others: what it says of a thing that they name, too, is heard.
 *
 * <p>The anchors are numbered, and each two of them are compared once: an article sets few. Safe for several threads,
 * which at worst find the same verdict twice.
 */
final class EventVeto {

    private final EventMatcher matcher;
    private final MainEvents mains;
    private final List<EventAnchor> anchors = new ArrayList<>();
    private final int[] anchorOf;
    /** For each two anchors the verdict's ordinal and one, 0 before it is known. */
    private final byte[][] verdicts;

    EventVeto(EventMatcher matcher, MainEvents mains, Statements statements) {
        this.matcher = matcher;
        this.mains = mains;
        Map<EventAnchor, Integer> numbers = new HashMap<>();
        this.anchorOf = statements.all().stream().map(Statement::anchor)
                .mapToInt(anchor -> numbers.computeIfAbsent(anchor, added -> {
                    anchors.add(added);
                    return numbers.size();
                })).toArray();
        this.verdicts = new byte[anchors.size()][anchors.size()];
    }

    /** Whether the two statements are about different events as far as is known. Symmetric. */
    boolean keepsApart(Statement first, Statement second) {
        Verdict verdict = verdict(anchorOf[first.position()], anchorOf[second.position()]);
        if (mains.same(first.article(), second.article())) {
            return verdict == Verdict.DIFFERENT;
        }
        if (mains.isAlone(first.article()) || mains.isAlone(second.article())) {
            return verdict == Verdict.DIFFERENT || verdict == Verdict.UNKNOWN && !first.sharesName(second);
        }
        return verdict != Verdict.SAME || first.anchor().inherited() && second.anchor().inherited();
    }

    private Verdict verdict(int first, int second) {
        int low = Math.min(first, second);
        int high = Math.max(first, second);
        if (verdicts[low][high] == 0) {
            verdicts[low][high] = (byte) (1 + matcher.match(anchors.get(low), anchors.get(high)).ordinal());
        }
        return Verdict.values()[verdicts[low][high] - 1];
    }
}
