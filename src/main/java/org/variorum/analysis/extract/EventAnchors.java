package org.variorum.analysis.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/**
 * Compares event anchors. Only what is known on both sides counts: a missing place or date fits everything, and a place
 * that geography does not know may lie in any other.
 */
public final class EventAnchors {

    private static final int OVERNIGHT = 1;
    private final Gazetteer gazetteer;
    private final EventLexicon lexicon;

    public EventAnchors(String language) {
        this.gazetteer = new Gazetteer(language);
        this.lexicon = new EventLexicon(language);
    }

    /**
     * Whether the two are about one event.
     *
     * <p>An anchor set in passing differs by place or by date alone. Two main events differ only by both, because
     * publication dates of mirrors are often false and a town may be named by its neighbour.
     */
    public AnchorMatch compatible(EventAnchor first, EventAnchor second) {
        List<String> reasons = new ArrayList<>();
        boolean places = placesClash(first.places(), second.places());
        boolean dates = datesClash(first.date(), second.date()) || yearsClash(first, second)
                || yearsClash(second, first);
        boolean kinds = kindsClash(first.kind(), second.kind());
        add(reasons, places, "other-place");
        add(reasons, dates, "other-date");
        add(reasons, kinds, "other-kind");
        boolean main = first.inherited() && second.inherited();
        boolean unnamed = isUnnamedOther(first) && second.inherited() || isUnnamedOther(second) && first.inherited();
        add(reasons, unnamed, "another");
        boolean apart = places || first.isElsewhereThan(second);
        if (unnamed || (main ? apart && dates : places || dates)) {
            return new AnchorMatch(AnchorMatch.Verdict.DIFFERENT, reasons);
        }
        boolean samePlace = shareFinest(first.places(), second.places());
        boolean sameDate = first.date().isPresent() && second.date().isPresent() && !dates;
        boolean sameKind = !first.kind().isEmpty()
                && lexicon.family(first.kind()).equals(lexicon.family(second.kind()));
        add(reasons, samePlace, "same-place");
        add(reasons, sameDate, "same-date");
        add(reasons, sameKind, "same-kind");
        boolean same = !places && !dates && !kinds && (samePlace || sameDate) && (sameKind || samePlace && sameDate);
        return new AnchorMatch(same ? AnchorMatch.Verdict.SAME : AnchorMatch.Verdict.UNKNOWN, reasons);
    }

    /** Whether both name one place or one date, and nothing tells them apart. */
    boolean sharePlaceOrDate(EventAnchor first, EventAnchor second) {
        boolean clash = placesClash(first.places(), second.places()) || datesClash(first.date(), second.date());
        boolean sameDate = first.date().isPresent() && second.date().isPresent()
                && first.date().get().precision() == second.date().get().precision();
        return !clash && (sameDate || shareFinest(first.places(), second.places()));
    }

    /** "another attack", of which no more is said: whatever it is, it is not the event that an article is about. */
    private static boolean isUnnamedOther(EventAnchor anchor) {
        return !anchor.inherited() && anchor.places().isEmpty() && anchor.date().isEmpty();
    }

    private static void add(List<String> reasons, boolean holds, String reason) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private boolean placesClash(SortedSet<String> first, SortedSet<String> second) {
        SortedSet<String> countriesFirst = countries(first);
        SortedSet<String> countriesSecond = countries(second);
        if (countriesFirst.isEmpty() || countriesSecond.isEmpty()) {
            return false;
        }
        if (disjoint(countriesFirst, countriesSecond)) {
            return true;
        }
        SortedSet<String> statesFirst = states(first);
        SortedSet<String> statesSecond = states(second);
        boolean states = !statesFirst.isEmpty() && !statesSecond.isEmpty() && disjoint(statesFirst, statesSecond);
        return states || townsClash(first, second);
    }

    private boolean townsClash(SortedSet<String> first, SortedSet<String> second) {
        boolean known = first.stream().anyMatch(gazetteer::isTown) && second.stream().anyMatch(gazetteer::isTown);
        return known && first.stream().filter(gazetteer::isTown).noneMatch(second::contains);
    }

    private SortedSet<String> countries(SortedSet<String> places) {
        SortedSet<String> countries = new TreeSet<>();
        places.stream().filter(place -> gazetteer.place(place).isPresent())
                .filter(place -> gazetteer.container(place).isEmpty()).forEach(countries::add);
        return countries;
    }

    private SortedSet<String> states(SortedSet<String> places) {
        SortedSet<String> states = new TreeSet<>();
        places.stream().filter(place -> gazetteer.isState(place))
                .forEach(states::add);
        return states;
    }

    private static boolean disjoint(SortedSet<String> first, SortedSet<String> second) {
        return first.stream().noneMatch(second::contains);
    }

    /** Whether they share a place, a mere country only when neither names anything finer. */
    private boolean shareFinest(SortedSet<String> first, SortedSet<String> second) {
        SortedSet<String> shared = new TreeSet<>(first);
        shared.retainAll(second);
        boolean coarse = countries(shared).size() == shared.size();
        boolean finer = first.size() > shared.size() && second.size() > shared.size();
        return !shared.isEmpty() && !(coarse && finer);
    }

    private static boolean datesClash(Optional<TimeMention> first, Optional<TimeMention> second) {
        if (first.isEmpty() || second.isEmpty() || !first.get().dated() || !second.get().dated()) {
            return false;
        }
        TimeMention one = first.get();
        TimeMention other = second.get();
        if (one.precision() == TimePrecision.OPEN || other.precision() == TimePrecision.OPEN) {
            return false;
        }
        if (EventAnchor.isYearless(one) || EventAnchor.isYearless(other)) {
            return YearlessDates.clash(one, other);
        }
        return isBefore(one, other) || isBefore(other, one);
    }

    /** A year told in passing is not that of an event which needs no year to date it. */
    private static boolean yearsClash(EventAnchor dated, EventAnchor passing) {
        return !passing.inherited()
                && dated.date().filter(EventAnchor::isYearless).isPresent()
                && passing.date().filter(date -> date.dated() && date.precision() == TimePrecision.YEAR).isPresent();
    }

    private static boolean isBefore(TimeMention first, TimeMention second) {
        return first.until().toLocalDate().toEpochDay() + OVERNIGHT < second.from().toLocalDate().toEpochDay();
    }

    private boolean kindsClash(String first, String second) {
        boolean known = !first.isEmpty() && !second.isEmpty();
        return known && !lexicon.isNeutral(first) && !lexicon.isNeutral(second)
                && !lexicon.family(first).equals(lexicon.family(second));
    }
}
