package org.variorum.analysis.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/** Tells an article's main event from those it tells in passing, mention by mention. */
final class EventSorter {

    /** News is about what happened within a year; an older date beside an undated main event is another event's. */
    private static final long OLD_DAYS = 365;
    private final EventLexicon lexicon;
    private final Gazetteer gazetteer;
    private final EventAnchors anchors;
    private final EventAnchor main;
    private final Optional<LocalDate> published;
    private final OtherEvents others;

    EventSorter(EventLexicon lexicon, Gazetteer gazetteer, EventAnchors anchors, EventAnchor main,
            Optional<LocalDate> published) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.anchors = anchors;
        this.main = main;
        this.published = published;
        this.others = new OtherEvents(anchors, lexicon);
    }

    EventAnchor main() {
        return main;
    }

    /** Takes note of an event told in passing, so that other mentions of it can be completed. */
    void learn(EventMention event) {
        if (isApart(event)) {
            others.add(own(event));
        }
    }

    /**
     * The event that a mention names.
     *
     * @param open the event that the sentence before was about
     */
    EventAnchor anchor(EventMention event, EventAnchor open) {
        if (isApart(event)) {
            return others.completed(own(event));
        }
        boolean told = !open.inherited() && !event.hasEvidence() && joins(event.kind());
        if (told && (lexicon.isToll(event.kind()) || event.definite() && isKin(event.kind(), open.kind()))) {
            return open;
        }
        return event.hasEvidence() && isKin(event.kind(), main.kind()) ? refined(own(event)) : main;
    }

    private boolean joins(String kind) {
        return !lexicon.isNeutral(kind) || lexicon.isToll(kind);
    }

    private boolean isKin(String first, String second) {
        return lexicon.family(first).equals(lexicon.family(second));
    }

    private static EventAnchor own(EventMention event) {
        return new EventAnchor(event.kind(), event.places(), event.date(), new TreeSet<>(), false);
    }

    private boolean isApart(EventMention event) {
        EventAnchor own = own(event);
        if (!joins(event.kind()) && !isKin(event.kind(), main.kind())) {
            return lexicon.follows(event.kind()) && precedesMain(own);
        }
        return event.another() || isElsewhere(own) || isOld(own) || isOfAnotherYear(own)
                || anchors.compatible(own, main).verdict() == AnchorMatch.Verdict.DIFFERENT && event.hasEvidence();
    }

    /** What follows an event cannot come before it: then it followed another one. */
    private boolean precedesMain(EventAnchor own) {
        return own.date().isPresent() && main.date().isPresent()
                && EventAnchor.isYearless(own.date().get()) == EventAnchor.isYearless(main.date().get())
                && own.date().get().until().isBefore(main.date().get().from());
    }

    /** A year that the text writes out, though it leaves out the main event's, is not the one that needs no words. */
    private boolean isOfAnotherYear(EventAnchor own) {
        return main.date().filter(EventAnchor::isYearless).isPresent()
                && own.date().filter(date -> !EventAnchor.isYearless(date))
                        .filter(date -> date.precision() == TimePrecision.YEAR).isPresent();
    }

    private boolean isOld(EventAnchor own) {
        return main.date().isEmpty() && published.isPresent() && own.date()
                .filter(date -> date.dated() && !EventAnchor.isYearless(date))
                .filter(date -> date.until().toLocalDate().isBefore(published.get().minusDays(OLD_DAYS)))
                .isPresent();
    }

    /**
     * A place that geography knows, apart from the main event's: it lies there only if the words say so. A mere country
     * may contain a town of which geography knows nothing.
     */
    private boolean isElsewhere(EventAnchor own) {
        boolean town = own.places().stream().anyMatch(gazetteer::isTown);
        boolean known = own.places().stream().anyMatch(place -> gazetteer.place(place).isPresent());
        boolean mainKnown = main.places().stream().anyMatch(place -> gazetteer.place(place).isPresent());
        return (town || known && mainKnown) && !main.places().isEmpty()
                && own.places().stream().noneMatch(main.places()::contains);
    }

    /** The main event, said again with a date or a place that lies within its own. */
    private EventAnchor refined(EventAnchor own) {
        SortedSet<String> places = new TreeSet<>(main.places());
        if (own.places().containsAll(main.places())) {
            places.addAll(own.places());
        }
        Optional<TimeMention> date = main.date().or(own::date);
        return new EventAnchor(
                main.kind().isEmpty() ? own.kind() : main.kind(), places, date, main.participants(), true);
    }
}
