package org.variorum.analysis.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.article.Article;

/**
 * Gives every claim the event that it is about. A claim belongs to the article's main event unless its own words set
 * another event apart by place, date or "another"; such an event is told in passing, and what follows falls back to
 * the main one, save what still speaks of "the attack" in the same paragraph.
 */
public final class AnchorFinder {

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
        EventMentionFinder finder = new EventMentionFinder(lexicon, places, reading);
        List<List<EventMention>> events = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            events.add(finder.find(i));
        }
        EventAnchor main = new MainEventFinder(lexicon, places, reading).find(article, events);
        Map<Place, EventAnchor> found = new TreeMap<>();
        EventAnchor before = main;
        for (int i = 0; i < clauses.size(); i++) {
            boolean fresh = i == 0 || paragraph(reading, i) != paragraph(reading, i - 1);
            EventAnchor open = fresh ? main : before;
            Context context = new Context(i, reading.trees().get(i), main, open);
            before = sentence(context, clauses.get(i), events.get(i), found);
        }
        return new ArticleAnchors(main, found);
    }

    private static int paragraph(ArticleReading reading, int sentence) {
        return reading.sentences().get(sentence).sentence().paragraph();
    }

    /** Anchors the clauses of a sentence and returns what the next sentence may still speak of. */
    private EventAnchor sentence(
            Context context, List<Clause> clauses, List<EventMention> events, Map<Place, EventAnchor> found) {
        SyntaxTree tree = context.tree();
        EventAnchor passing = context.main();
        for (Clause clause : clauses) {
            Optional<EventMention> event = nearest(tree, clause, events, context.main());
            EventAnchor anchor = event.map(mention -> anchor(mention, context))
                    .orElse(isAddition(tree, clause) ? passing : context.main());
            found.put(new Place(context.sentence(), clause.first(), clause.last(), clause.head()), anchor);
            passing = isOther(anchor, context.main()) ? anchor : passing;
        }
        return passing;
    }

    private static boolean isAddition(SyntaxTree tree, Clause clause) {
        return tree.head(clause.head()) >= 0 && !tree.relation(clause.head()).equals("ccomp");
    }

    private static boolean isOther(EventAnchor anchor, EventAnchor main) {
        return !anchor.inherited() && anchor != main;
    }

    /** The event that the clause turns on: one with a place or date of its own first, a mere toll last. */
    private Optional<EventMention> nearest(
            SyntaxTree tree, Clause clause, List<EventMention> events, EventAnchor main) {
        List<EventMention> inside = events.stream().filter(event -> clause.contains(event.token())).toList();
        return inside.stream()
                .filter(event -> !lexicon.isNeutral(event.kind()) || event.kind().equals(main.kind()))
                .min(Comparator.comparingInt(event -> TreeDistance.between(tree, clause.head(), event.token())))
                .or(() -> inside.stream().filter(EventMention::hasEvidence).findFirst());
    }

    private EventAnchor anchor(EventMention event, Context context) {
        EventAnchor main = context.main();
        boolean kin = lexicon.family(main.kind()).equals(lexicon.family(event.kind()));
        if (!kin && lexicon.isNeutral(event.kind()) && !lexicon.isToll(event.kind())) {
            return main;
        }
        EventAnchor own = new EventAnchor(event.kind(), event.places(), event.date(), new TreeSet<>(), false);
        boolean apart = event.another() || isElsewhere(own, main)
                || anchors.compatible(own, main).verdict() == AnchorMatch.Verdict.DIFFERENT;
        if (apart) {
            return own;
        }
        boolean continues = event.definite() && !event.hasEvidence() && isOther(context.open(), main)
                && lexicon.family(context.open().kind()).equals(lexicon.family(event.kind()));
        if (continues) {
            EventAnchor open = context.open();
            return new EventAnchor(open.kind(), open.places(), open.date(), open.participants(), true);
        }
        return event.hasEvidence() && kin ? merged(own, main) : main;
    }

    /** A place that geography knows, apart from the main event's: it lies there only if the words say so. */
    private boolean isElsewhere(EventAnchor own, EventAnchor main) {
        boolean known = own.places().stream().anyMatch(place -> gazetteer.place(place).isPresent());
        return known && !main.places().isEmpty() && own.places().stream().noneMatch(main.places()::contains);
    }

    /** The main event, said again with a place or date. */
    private static EventAnchor merged(EventAnchor own, EventAnchor main) {
        SortedSet<String> places = new TreeSet<>(main.places());
        places.addAll(own.places());
        return new EventAnchor(
                main.kind().isEmpty() ? own.kind() : main.kind(), places, main.date().or(own::date),
                main.participants(), true);
    }

    /**
     * What a sentence starts from.
     *
     * @param sentence its index
     * @param tree its tree
     * @param main the article's main event
     * @param open the event of the sentence before
     */
    private record Context(int sentence, SyntaxTree tree, EventAnchor main, EventAnchor open) {}

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
