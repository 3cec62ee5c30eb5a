package org.variorum.analysis.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.analysis.extract.entity.Mention;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.article.Article;
import org.variorum.model.claim.EntityType;

/** Finds the event an article is about: the one that its headline, its first sentences and most of its words name. */
final class MainEventFinder {

    /** First sentences that count as the lead. */
    private static final int LEAD = 4;
    private static final double TITLE_WEIGHT = 4;
    private static final double LEAD_WEIGHT = 3;
    private static final double FIRST_WEIGHT = 4;
    private static final double NEUTRAL_WEIGHT = 0.3;
    /** Less than this is a word in passing: an article about something that the lists do not know. */
    private static final double LEAST_WEIGHT = 2;
    private static final double LOOSE_WEIGHT = 0.3;
    private final EventLexicon lexicon;
    private final PlaceNames places;
    private final ArticleReading reading;

    MainEventFinder(EventLexicon lexicon, PlaceNames places, ArticleReading reading) {
        this.lexicon = lexicon;
        this.places = places;
        this.reading = reading;
    }

    /** The anchor of the main event, with as much as is known. */
    EventAnchor find(Article article, List<List<EventMention>> events) {
        String kind = kind(article, events);
        SortedSet<String> where = where(events, kind, article);
        MainDateFinder dates = new MainDateFinder(lexicon, places, reading.filing());
        return new EventAnchor(kind, where, dates.find(events, kind, where), people(), true);
    }

    private String kind(Article article, List<List<EventMention>> events) {
        SortedMap<String, Double> votes = new TreeMap<>();
        for (String word : article.metadata().title().orElse("").split("[^\\p{L}-]+")) {
            lexicon.kindOfForm(word).ifPresent(kind -> vote(votes, kind, TITLE_WEIGHT));
        }
        for (int i = 0; i < events.size(); i++) {
            double weight = i < LEAD ? LEAD_WEIGHT : 1;
            events.get(i).forEach(event -> vote(votes, event.kind(), weight));
        }
        SortedMap<String, Double> families = new TreeMap<>();
        votes.forEach((kind, weight) -> families.merge(lexicon.family(kind), weight, Double::sum));
        families.keySet().removeIf(family -> said(votes, family) < LEAST_WEIGHT);
        String family = best(families).orElse("");
        votes.keySet().removeIf(kind -> !lexicon.family(kind).equals(family));
        return best(votes).orElse("");
    }

    /** How much was said of events of the family, however little their kinds tell. */
    private double said(SortedMap<String, Double> votes, String family) {
        return votes.entrySet().stream().filter(vote -> lexicon.family(vote.getKey()).equals(family))
                .mapToDouble(vote -> vote.getValue() / (lexicon.isNeutral(vote.getKey()) ? NEUTRAL_WEIGHT : 1)).sum();
    }

    private void vote(SortedMap<String, Double> votes, String kind, double weight) {
        votes.merge(kind, lexicon.isNeutral(kind) ? weight * NEUTRAL_WEIGHT : weight, Double::sum);
    }

    private static Optional<String> best(SortedMap<String, Double> votes) {
        return votes.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<String, Double> vote) -> vote.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private SortedSet<String> where(List<List<EventMention>> events, String kind, Article article) {
        SortedMap<String, Double> votes = new TreeMap<>();
        String title = article.metadata().title().orElse("");
        for (int i = 0; i < events.size(); i++) {
            double lead = i == 0 ? FIRST_WEIGHT : LEAD_WEIGHT;
            double weight = i < LEAD ? lead : 1;
            for (EventMention event : events.get(i)) {
                if (lexicon.family(event.kind()).equals(lexicon.family(kind)) && !event.another()) {
                    event.places().forEach(place -> votes.merge(place, weight, Double::sum));
                }
            }
            if (i < LEAD) {
                loosePlaces(i).forEach(place -> votes.merge(place, LOOSE_WEIGHT, Double::sum));
            }
        }
        if (votes.isEmpty()) {
            reading.filing().place().ifPresent(place -> votes.put(reading.canonical(place), LOOSE_WEIGHT));
        }
        votes.replaceAll((place, votesFor) -> title.contains(place) ? votesFor + TITLE_WEIGHT : votesFor);
        SortedSet<String> where = new TreeSet<>(finest(votes).map(places::withContainers).orElseGet(TreeSet::new));
        if (where.size() == 1) {
            unplaced(votes).ifPresent(where::add);
        }
        if (where.stream().noneMatch(places::isCountry)) {
            country(votes).ifPresent(where::add);
        }
        return where;
    }

    /** The country that events of the article are set in, for a town of which nothing else is known. */
    private Optional<String> country(SortedMap<String, Double> votes) {
        SortedMap<String, Double> countries = new TreeMap<>(votes);
        countries.entrySet().removeIf(vote -> vote.getValue() < 1 || !places.isCountry(vote.getKey()));
        return countries.size() == 1 ? best(countries) : Optional.empty();
    }

    /** When no more than a country is known: the place said most often of which nothing else is known. */
    private Optional<String> unplaced(SortedMap<String, Double> votes) {
        SortedMap<String, Double> unknown = new TreeMap<>(votes);
        unknown.entrySet().removeIf(vote -> vote.getValue() < LEAD_WEIGHT || places.isKnown(vote.getKey()));
        return best(unknown);
    }

    /** The best place; of places with as many votes, the one that lies in the other. */
    private Optional<String> finest(SortedMap<String, Double> votes) {
        return votes.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<String, Double> vote) -> vote.getValue())
                        .thenComparing(vote -> places.withContainers(vote.getKey()).size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(best -> inner(best.getKey(), votes));
    }

    private String inner(String place, SortedMap<String, Double> votes) {
        return votes.entrySet().stream()
                .filter(vote -> !vote.getKey().equals(place) && vote.getValue() >= LEAD_WEIGHT
                        && places.withContainers(vote.getKey()).contains(place))
                .max(Comparator.comparingDouble((Map.Entry<String, Double> vote) -> vote.getValue())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey).orElse(place);
    }

    private SortedSet<String> loosePlaces(int sentence) {
        SyntaxTree tree = reading.trees().get(sentence);
        SortedSet<String> loose = new TreeSet<>();
        for (Mention mention : reading.mentions().get(sentence)) {
            if (mention.type() == EntityType.PLACE && tree.relation(mention.last()).equals("pobj")) {
                loose.addAll(places.withContainers(reading.canonical(mention.name())));
            }
        }
        return loose;
    }

    private SortedSet<String> people() {
        SortedSet<String> people = new TreeSet<>();
        for (List<Mention> sentence : reading.mentions().subList(0, Math.min(LEAD, reading.mentions().size()))) {
            sentence.stream().filter(mention -> mention.type() == EntityType.PERSON)
                    .forEach(mention -> people.add(reading.canonical(mention.name())));
        }
        return people;
    }
}
