package org.variorum.analysis.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.extract.entity.Mention;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/** Finds the words that name events in a sentence and gives each the places and dates that stand nearest to it. */
final class EventMentionFinder {

    /** Farther in the tree, a place or date belongs to something else. */
    private static final int FARTHEST = 4;
    private static final int FARTHEST_ALONE = 6;
    private final EventLexicon lexicon;
    private final PlaceNames places;
    private final ArticleReading reading;
    private final Optional<LocalDate> published;

    EventMentionFinder(
            EventLexicon lexicon, PlaceNames places, ArticleReading reading, Optional<LocalDate> published) {
        this.published = published;
        this.lexicon = lexicon;
        this.places = places;
        this.reading = reading;
    }

    /**
     * The events that the sentence names, in order. Words that name one event have what is said of any of them.
     *
     * @param before the events of the sentence before, which "they" or "it" may take up
     */
    List<EventMention> find(int sentence, List<EventMention> before) {
        SyntaxTree tree = reading.trees().get(sentence);
        List<Integer> words = new ArrayList<>();
        for (int at = 0; at < tree.size(); at++) {
            boolean open = tree.isNoun(at) && !tree.isProperNoun(at) || tree.isVerb(at);
            if (open && lexicon.kind(tree.lemma(at)).isPresent() && !isPartOfName(sentence, at)) {
                words.add(at);
            }
        }
        Optional<String> taken = before.isEmpty() ? Optional.empty() : Optional.of(before.getFirst().kind());
        OptionalInt pronoun = taken.isPresent() ? pronoun(tree) : OptionalInt.empty();
        pronoun.ifPresent(words::add);
        return EventGroups.joined(tree, lexicon, words.stream()
                .map(at -> mention(sentence, tree, at, words, kind(tree, at, pronoun, taken.orElse("")))).toList());
    }

    private String kind(SyntaxTree tree, int at, OptionalInt pronoun, String taken) {
        return pronoun.isPresent() && pronoun.getAsInt() == at ? taken : lexicon.kind(tree.lemma(at)).orElse("");
    }

    /** "They went off at noon": the subject of a main clause that reports nothing. */
    private static OptionalInt pronoun(SyntaxTree tree) {
        return tree.roots().stream()
                .filter(root -> tree.children(root, Relations.COMPLEMENTS).isEmpty())
                .flatMap(root -> tree.children(root, Relations.SUBJECTS).stream())
                .filter(subject -> tree.isIn(subject, "event pronouns"))
                .mapToInt(Integer::intValue).findFirst();
    }

    private boolean isPartOfName(int sentence, int at) {
        return reading.mentions().get(sentence).stream()
                .anyMatch(mention -> mention.contains(at) && mention.type() != EntityType.EVENT);
    }

    /** "fire exits", "bomb squad": the event only tells what kind of thing it is. */
    private boolean isModifier(SyntaxTree tree, int at) {
        int head = tree.head(at);
        return head >= 0 && List.of("compound", "nmod").contains(tree.relation(at)) && tree.isNoun(at)
                && lexicon.kind(tree.lemma(head)).isEmpty();
    }

    private EventMention mention(int sentence, SyntaxTree tree, int at, List<Integer> words, String kind) {
        SortedMap<Integer, TimeMention> dates = EventDates.in(tree, lexicon, reading.eventTimes().get(sentence));
        SortedSet<String> where = new TreeSet<>();
        for (Mention place : reading.mentions().get(sentence)) {
            if (place.type() == EntityType.PLACE && isLocation(tree, place)
                    && belongs(tree, place.last(), at, words)) {
                where.addAll(places.withContainers(reading.canonical(place.name())));
            }
        }
        Optional<TimeMention> date = dates.entrySet().stream()
                .filter(time -> belongs(tree, time.getKey(), at, words) && !isOfLaterAct(tree, time.getKey(), at))
                .map(Map.Entry::getValue)
                .min(Comparator.comparing(TimeMention::precision))
                .map(day -> lexicon.isPlanned(kind) ? day : past(day));
        boolean another = tree.children(at).stream()
                .anyMatch(child -> lexicon.marksAnother(tree.lemma(child)) && child < at && tree.isNoun(at)
                        && List.of("nmod", "det", "amod").contains(tree.relation(child)));
        boolean definite = tree.isPronoun(at)
                || tree.children(at).stream().anyMatch(child -> tree.isIn(child, "definites of events"));
        return new EventMention(at, kind, where, date, another, definite);
    }

    /** Nobody reports an attack or an accident to come: without its year, its day is the last one of that name. */
    private TimeMention past(TimeMention day) {
        boolean ahead = day.precision().compareTo(TimePrecision.DAY) <= 0 && published.isPresent()
                && day.from().toLocalDate().isAfter(published.get().plusDays(1));
        return ahead ? new TimeMention(day.from().minusYears(1), day.until().minusYears(1), day.precision(),
                day.approximate(), true, day.span()) : day;
    }

    /** "Charged with murder on Wednesday": the day is that of the charge, whichever word it hangs on. */
    private boolean isOfLaterAct(SyntaxTree tree, int date, int event) {
        int verb = tree.isVerb(event) ? -1 : tree.head(event);
        while (verb >= 0 && !tree.isVerb(verb)) {
            verb = tree.head(verb);
        }
        return verb >= 0 && date > event && event > verb && lexicon.isLaterAct(tree.lemma(verb));
    }

    /** A place in the place of a place: after a preposition, or before an event's name. */
    private boolean isLocation(SyntaxTree tree, Mention place) {
        int last = place.last();
        String relation = tree.relation(last);
        int head = tree.head(last);
        if (relation.equals("pobj")) {
            return head >= 0 && lexicon.placesEvents(tree.lemma(head));
        }
        boolean modifier = relation.equals("compound") || relation.equals("poss") || relation.equals("nmod");
        return relation.equals("appos") || modifier && head >= 0
                && (lexicon.kind(tree.lemma(head)).isPresent() || isSite(tree, head));
    }

    /** "outside the Kabul airport": the noun stands in the place of a place. */
    private boolean isSite(SyntaxTree tree, int noun) {
        int head = tree.head(noun);
        return tree.relation(noun).equals("pobj") && head >= 0 && tree.isIn(head, "site prepositions");
    }

    /** Whether no other event's name is nearer. */
    private boolean belongs(SyntaxTree tree, int detail, int event, List<Integer> events) {
        if (isModifier(tree, event)) {
            return false;
        }
        int own = TreeDistance.weighted(tree, detail, event);
        if (own > (events.size() == 1 ? FARTHEST_ALONE : FARTHEST)) {
            return false;
        }
        for (int other : events) {
            int distance = TreeDistance.weighted(tree, detail, other);
            if (isModifier(tree, other)) {
                continue;
            }
            if (distance < own || distance == own && other < event) {
                return false;
            }
        }
        return true;
    }
}
