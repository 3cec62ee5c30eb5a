package org.variorum.analysis.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.analysis.extract.entity.AliasResolver;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.Participant;

/**
 * Gives names one canonical form over all articles of a comparison, where each article by itself knows its own names
 * only: "Gilmore" in one is "Edward Gilmore" in another. Places learn from the other articles what contains them.
 *
 * <p>The result for an article depends on the set of articles, not on their order.
 */
public final class NameUnifier {

    private final AliasResolver aliases;
    private final Gazetteer gazetteer;

    public NameUnifier(String language) {
        this.aliases = new AliasResolver(language);
        this.gazetteer = new Gazetteer(language);
    }

    /** The same articles in the same order, their names unified. */
    public List<AnalyzedArticle> unify(List<AnalyzedArticle> articles) {
        SortedMap<String, String> canonical = aliases.resolve(types(articles));
        SortedMap<String, SortedSet<String>> containers = containers(articles);
        return articles.stream()
                .map(article -> new AnalyzedArticle(article.article(), article.text(), article.sentences(),
                        article.claims().stream().map(claim -> renamed(claim, canonical, containers)).toList()))
                .toList();
    }

    private static SortedMap<String, EntityType> types(List<AnalyzedArticle> articles) {
        SortedMap<String, SortedMap<EntityType, Integer>> votes = new TreeMap<>();
        for (AnalyzedArticle article : articles) {
            for (ExtractedClaim claim : article.claims()) {
                mentions(claim.claim()).forEach(mention -> votes
                        .computeIfAbsent(mention.name(), name -> new TreeMap<>())
                        .merge(mention.type(), 1, Integer::sum));
            }
        }
        SortedMap<String, EntityType> types = new TreeMap<>();
        votes.forEach((name, count) -> types.put(name, most(count)));
        return types;
    }

    private static EntityType most(SortedMap<EntityType, Integer> count) {
        EntityType best = EntityType.OTHER;
        int most = 0;
        for (Map.Entry<EntityType, Integer> vote : count.entrySet()) {
            if (vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best;
    }

    private static List<EntityMention> mentions(Claim claim) {
        List<EntityMention> mentions = new ArrayList<>(claim.places());
        claim.participants().forEach(participant -> participant.entity().ifPresent(mentions::add));
        return mentions;
    }

    /** The country of each place that geography does not know, when the main events set there agree on one. */
    private SortedMap<String, SortedSet<String>> containers(List<AnalyzedArticle> articles) {
        SortedMap<String, SortedSet<String>> countries = new TreeMap<>();
        for (AnalyzedArticle article : articles) {
            for (ExtractedClaim claim : article.claims()) {
                SortedSet<String> places = claim.anchor().inherited() ? claim.anchor().places() : new TreeSet<>();
                places.stream().filter(place -> gazetteer.place(place).isEmpty()).forEach(place -> places.stream()
                        .filter(this::isCountry)
                        .forEach(country -> countries.computeIfAbsent(place, key -> new TreeSet<>()).add(country)));
            }
        }
        countries.values().removeIf(found -> found.size() > 1);
        return countries;
    }

    private boolean isCountry(String place) {
        return gazetteer.place(place).isPresent() && gazetteer.container(place).isEmpty();
    }

    private static ExtractedClaim renamed(
            ExtractedClaim claim, SortedMap<String, String> names, SortedMap<String, SortedSet<String>> containers) {
        SortedSet<String> concepts = new TreeSet<>();
        claim.concepts().forEach(concept -> concepts.add(names.getOrDefault(concept, concept)));
        return new ExtractedClaim(renamed(claim.claim(), names), claim.sentence(), claim.predicate(), concepts,
                renamed(claim.anchor(), names, containers));
    }

    private static Claim renamed(Claim claim, SortedMap<String, String> names) {
        List<Participant> participants = claim.participants().stream()
                .map(participant -> new Participant(participant.role(), participant.description(),
                        participant.entity().map(entity -> renamed(entity, names)), participant.span()))
                .toList();
        return new Claim(claim.id(), claim.article(), claim.sentence(), claim.span(), claim.quote(),
                claim.quantities(), claim.times(),
                claim.places().stream().map(place -> renamed(place, names)).toList(),
                participants, claim.polarity(), claim.certainty(), claim.attribution(), claim.quotation());
    }

    private static EntityMention renamed(EntityMention mention, SortedMap<String, String> names) {
        return new EntityMention(
                names.getOrDefault(mention.name(), mention.name()), mention.type(), mention.span());
    }

    private static EventAnchor renamed(
            EventAnchor anchor, SortedMap<String, String> names, SortedMap<String, SortedSet<String>> containers) {
        SortedSet<String> places = new TreeSet<>();
        for (String place : anchor.places()) {
            places.add(names.getOrDefault(place, place));
            if (anchor.places().size() == 1) {
                places.addAll(Optional.ofNullable(containers.get(place)).orElseGet(TreeSet::new));
            }
        }
        SortedSet<String> people = new TreeSet<>();
        anchor.participants().forEach(person -> people.add(names.getOrDefault(person, person)));
        return new EventAnchor(anchor.kind(), places, anchor.date(), people, anchor.inherited());
    }
}
