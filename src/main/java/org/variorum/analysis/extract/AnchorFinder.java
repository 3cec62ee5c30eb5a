package org.variorum.analysis.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.article.Article;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Quantity;

/**
 * Gives every claim the event that it is about. A claim belongs to the article's main event unless its own words set
 * another event apart by place, date or "another"; such an event is told in passing, and what follows falls back to
 * the main one, save what still speaks of "the attack" in the same paragraph.
 */
public final class AnchorFinder {

    private static final List<String> TOLLS = List.of("killed", "injured", "shot");
    private final EventLexicon lexicon;
    private final Gazetteer gazetteer;
    private final EventAnchors anchors;

    public AnchorFinder(String language, Gazetteer gazetteer) {
        this.lexicon = new EventLexicon(language);
        this.gazetteer = gazetteer;
        this.anchors = new EventAnchors(language);
    }

    /** The anchors of all clauses of an article. */
    ArticleAnchors find(Article article, ArticleReading reading, List<List<Clause>> clauses) {
        PlaceNames places = new PlaceNames(gazetteer, reading);
        Optional<LocalDate> published = reading.filing().published().map(PublicationTime::date);
        List<List<EventMention>> events =
                events(reading, new EventMentionFinder(lexicon, places, reading, published));
        EventAnchor main = new MainEventFinder(lexicon, places, reading).find(article, events);
        EventSorter sorter = new EventSorter(lexicon, gazetteer, anchors, main, published);
        events.forEach(sentence -> sentence.forEach(sorter::learn));
        Map<Place, EventAnchor> found = new TreeMap<>();
        EventAnchor open = main;
        for (int i = 0; i < clauses.size(); i++) {
            open = isFresh(reading, i) ? main : open;
            Context context = new Context(i, reading.trees().get(i), reading.quantities().get(i), sorter, open);
            open = sentence(context, clauses.get(i), events.get(i), found);
        }
        return new ArticleAnchors(main, found);
    }

    private static List<List<EventMention>> events(ArticleReading reading, EventMentionFinder finder) {
        List<List<EventMention>> events = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            events.add(finder.find(i, isFresh(reading, i) ? List.of() : events.getLast()));
        }
        return events;
    }

    /** Whether a paragraph starts here. */
    private static boolean isFresh(ArticleReading reading, int sentence) {
        return sentence == 0 || reading.sentences().get(sentence).sentence().paragraph()
                != reading.sentences().get(sentence - 1).sentence().paragraph();
    }

    /** Anchors the clauses of a sentence and returns what the next sentence may still speak of. */
    private EventAnchor sentence(
            Context context, List<Clause> clauses, List<EventMention> events, Map<Place, EventAnchor> found) {
        SyntaxTree tree = context.tree();
        EventAnchor main = context.sorter().main();
        EventAnchor passing = main;
        for (Clause clause : clauses) {
            Optional<EventMention> event = nearest(tree, clause, events, main);
            EventAnchor unnamed = context.countsPeople(clause) ? context.open() : main;
            EventAnchor silent = isAddition(tree, clause) && !passing.inherited() ? passing : unnamed;
            EventAnchor anchor = event.map(mention -> context.sorter().anchor(mention, context.open())).orElse(silent);
            found.put(new Place(context.sentence(), clause.first(), clause.last(), clause.head()), anchor);
            passing = anchor.inherited() ? passing : anchor;
        }
        return foremost(tree, events).map(event -> context.sorter().anchor(event, context.open()))
                .orElse(context.open());
    }

    /** The event that a sentence is about: what it mentions deep inside is only compared with it. */
    private Optional<EventMention> foremost(SyntaxTree tree, List<EventMention> events) {
        return events.stream().filter(event -> !lexicon.isNeutral(event.kind()) || lexicon.isToll(event.kind()))
                .min(Comparator.comparingInt(event -> depth(tree, event.token())));
    }

    private static int depth(SyntaxTree tree, int token) {
        int depth = 0;
        for (int at = tree.head(token); at >= 0; at = tree.head(at)) {
            depth++;
        }
        return depth;
    }

    private static boolean isAddition(SyntaxTree tree, Clause clause) {
        return tree.head(clause.head()) >= 0 && !tree.relation(clause.head()).equals("ccomp");
    }

    /** The event that the clause turns on: one with a place or date of its own first, a mere toll last. */
    private Optional<EventMention> nearest(
            SyntaxTree tree, Clause clause, List<EventMention> events, EventAnchor main) {
        List<EventMention> inside = events.stream().filter(event -> clause.contains(event.token())).toList();
        return inside.stream()
                .filter(event -> !lexicon.isNeutral(event.kind()) || event.kind().equals(main.kind()))
                .min(Comparator.comparingInt(event -> TreeDistance.between(tree, clause.head(), event.token())))
                .or(() -> inside.stream().filter(EventMention::hasEvidence).findFirst())
                .or(() -> inside.stream().filter(event -> lexicon.isToll(event.kind())).findFirst());
    }

    /**
     * What a sentence starts from.
     *
     * @param sentence its index
     * @param tree its tree
     * @param quantities its numbers
     * @param sorter tells the article's events apart
     * @param open the event of the sentence before
     */
    private record Context(
            int sentence, SyntaxTree tree, List<Quantity> quantities, EventSorter sorter, EventAnchor open) {

        /** Whether the clause tells a toll, though it names no event. */
        boolean countsPeople(Clause clause) {
            return quantities.stream().anyMatch(quantity -> TOLLS.contains(quantity.role())
                    && tree.span(clause.first(), clause.last()).contains(quantity.span()));
        }
    }

    /** Where a clause stands. */
    private record Place(int sentence, int first, int last, int head) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::sentence)
                .thenComparingInt(Place::first).thenComparingInt(Place::last).thenComparingInt(Place::head);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** The anchors of an article's clauses. */
    static final class ArticleAnchors {

        private final EventAnchor main;
        private final Map<Place, EventAnchor> found;

        private ArticleAnchors(EventAnchor main, Map<Place, EventAnchor> found) {
            this.main = main;
            this.found = found;
        }

        EventAnchor main() {
            return main;
        }

        EventAnchor of(int sentence, Clause clause) {
            return found.getOrDefault(new Place(sentence, clause.first(), clause.last(), clause.head()), main);
        }
    }
}
