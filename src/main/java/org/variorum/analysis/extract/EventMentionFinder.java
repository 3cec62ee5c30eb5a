package org.variorum.analysis.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.extract.entity.Mention;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/** Finds the words that name events in a sentence and gives each the places and dates that stand nearest to it. */
final class EventMentionFinder {

    /** Farther in the tree, a place or date belongs to something else. */
    private static final int FARTHEST = 4;
    private final EventLexicon lexicon;
    private final PlaceNames places;
    private final ArticleReading reading;

    EventMentionFinder(EventLexicon lexicon, PlaceNames places, ArticleReading reading) {
        this.lexicon = lexicon;
        this.places = places;
        this.reading = reading;
    }

    /** The events that the sentence names, in order. */
    List<EventMention> find(int sentence) {
        SyntaxTree tree = reading.trees().get(sentence);
        List<Integer> words = new ArrayList<>();
        for (int at = 0; at < tree.size(); at++) {
            boolean open = tree.isNoun(at) && !tree.isProperNoun(at) || tree.isVerb(at);
            if (open && lexicon.kind(tree.lemma(at)).isPresent() && !isPartOfName(sentence, at)) {
                words.add(at);
            }
        }
        return words.stream().map(at -> mention(sentence, tree, at, words)).toList();
    }

    private boolean isPartOfName(int sentence, int at) {
        return reading.mentions().get(sentence).stream()
                .anyMatch(mention -> mention.contains(at) && mention.type() != EntityType.EVENT);
    }

    private EventMention mention(int sentence, SyntaxTree tree, int at, List<Integer> words) {
        SortedSet<String> where = new TreeSet<>();
        for (Mention place : reading.mentions().get(sentence)) {
            if (place.type() == EntityType.PLACE && isLocation(tree, place)
                    && belongs(tree, place.last(), at, words)) {
                where.addAll(places.withContainers(reading.canonical(place.name())));
            }
        }
        Optional<TimeMention> date = reading.times().get(sentence).stream()
                .filter(time -> isDate(tree, time) && !isMeasured(tree, headOf(tree, time)))
                .filter(time -> belongs(tree, headOf(tree, time), at, words))
                .findFirst();
        boolean another = tree.children(at).stream()
                .anyMatch(child -> lexicon.marksAnother(tree.lemma(child)) && child < at && tree.isNoun(at)
                        && List.of("nmod", "det", "amod").contains(tree.relation(child)));
        boolean definite = tree.children(at).stream()
                .anyMatch(child -> tree.lemma(child).equals("the") || tree.lemma(child).equals("that"));
        return new EventMention(at, lexicon.kind(tree.lemma(at)).orElse(""), where, date, another, definite);
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
        return relation.equals("appos") || modifier && head >= 0 && lexicon.kind(tree.lemma(head)).isPresent();
    }

    private boolean isDate(SyntaxTree tree, TimeMention time) {
        if (!time.dated() || time.precision() == TimePrecision.OPEN || time.precision() == TimePrecision.DECADE) {
            return false;
        }
        for (int i = Math.max(0, tree.firstAt(time.span().start()) - 1); i < tree.size(); i++) {
            if (tree.token(i).start() > time.span().end() + 1) {
                break;
            }
            if (lexicon.measuresTime(tree.lemma(i)) || tree.lemma(i).equals("this")) {
                return false;
            }
        }
        return true;
    }

    /** "since the revolution of 1979": a bound, not the date. */
    private boolean isMeasured(SyntaxTree tree, int date) {
        int at = tree.head(date);
        for (int i = 0; i < FARTHEST && at >= 0 && !tree.isVerb(at); i++) {
            if (lexicon.measuresTime(tree.lemma(at))) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }

    private static int headOf(SyntaxTree tree, TimeMention time) {
        int first = Math.min(tree.firstAt(time.span().start()), tree.size() - 1);
        int at = first;
        while (tree.head(at) >= 0 && tree.token(tree.head(at)).start() >= time.span().start()
                && tree.token(tree.head(at)).end() <= time.span().end()) {
            at = tree.head(at);
        }
        return at;
    }

    /** Whether no other event's name is nearer. */
    private static boolean belongs(SyntaxTree tree, int detail, int event, List<Integer> events) {
        int own = TreeDistance.between(tree, detail, event);
        if (own > (events.size() == 1 ? 2 * FARTHEST : FARTHEST)) {
            return false;
        }
        for (int other : events) {
            int distance = TreeDistance.between(tree, detail, other);
            if (distance < own || distance == own && other < event) {
                return false;
            }
        }
        return true;
    }
}
