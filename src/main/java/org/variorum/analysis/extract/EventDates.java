package org.variorum.analysis.extract;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/** Finds which times of a sentence say when something happened, rather than bound or measure a time. */
final class EventDates {

    private static final int HIGHEST = 4;
    private static final List<String> BESIDE = List.of("nmod", "compound", "npadvmod", "poss");
    private final SyntaxTree tree;
    private final EventLexicon lexicon;

    private EventDates(SyntaxTree tree, EventLexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
    }

    /** The dates by the word that each hangs together with. */
    static SortedMap<Integer, TimeMention> in(SyntaxTree tree, EventLexicon lexicon, List<TimeMention> times) {
        EventDates dates = new EventDates(tree, lexicon);
        SortedMap<Integer, TimeMention> found = new TreeMap<>();
        for (TimeMention time : times) {
            int head = dates.headOf(time);
            if (dates.isDate(time) && !dates.isMeasured(head)) {
                found.putIfAbsent(head, time);
            } else {
                dates.named(time).ifPresent(
                        at -> dates.dayAt(time).ifPresent(day -> found.putIfAbsent(at, day)));
            }
        }
        return found;
    }

    private boolean isDate(TimeMention time) {
        if (!time.dated() || time.precision() == TimePrecision.OPEN || time.precision() == TimePrecision.DECADE) {
            return false;
        }
        for (int i = Math.max(0, tree.firstAt(time.span().start()) - 1); i < tree.size(); i++) {
            if (tree.token(i).start() > time.span().end() + 1) {
                break;
            }
            if (lexicon.measuresTime(tree.lemma(i)) || tree.isIn(i, "nearness in time")) {
                return false;
            }
        }
        return true;
    }

    /** "since the revolution of 1979": a bound, not the date; yet "before the attack of 3 January" dates the attack. */
    private boolean isMeasured(int date) {
        int at = tree.head(date);
        for (int i = 0; i < HIGHEST && at >= 0 && !tree.isVerb(at) && !isEvent(at); i++) {
            if (lexicon.measuresTime(tree.lemma(at))) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    private boolean isEvent(int at) {
        return tree.isNoun(at) && lexicon.kind(tree.lemma(at)).isPresent();
    }

    /** "before the Jan. 3 attacks": the words bound a time, the day in them dates the attacks. */
    private OptionalInt named(TimeMention time) {
        boolean bounded = time.precision() == TimePrecision.OPEN && time.dated();
        for (int i = tree.firstAt(time.span().start()); bounded && i < tree.size() && isIn(i, time); i++) {
            int head = tree.head(i);
            if (head >= 0 && !isIn(head, time) && BESIDE.contains(tree.relation(i)) && isEvent(head)
                    && isDay(i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isDay(int at) {
        return isDayNumber(at) || tree.children(at).stream().anyMatch(this::isDayNumber);
    }

    private boolean isDayNumber(int at) {
        String form = tree.token(at).form();
        return !form.isEmpty() && Character.isDigit(form.charAt(0)) && form.length() <= HIGHEST
                && form.chars().filter(Character::isDigit).count() <= 2;
    }

    private boolean isIn(int at, TimeMention time) {
        return tree.token(at).start() >= time.span().start() && tree.token(at).end() <= time.span().end();
    }

    private Optional<TimeMention> dayAt(TimeMention time) {
        boolean until = !time.until().equals(LocalDateTime.MAX);
        if (until == !time.from().equals(LocalDateTime.MIN)) {
            return Optional.empty();
        }
        LocalDateTime day = until ? time.until() : time.from().minusDays(1);
        return Optional.of(new TimeMention(day, day.plusDays(1), TimePrecision.DAY, false, true, time.span()));
    }

    private int headOf(TimeMention time) {
        int at = Math.min(tree.firstAt(time.span().start()), tree.size() - 1);
        while (tree.head(at) >= 0 && isIn(tree.head(at), time)) {
            at = tree.head(at);
        }
        return at;
    }
}
