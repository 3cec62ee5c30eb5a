package org.variorum.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.Phrase;

/**
 * A comparison without some of its sources: no word of theirs is left in claims, positions or explanations.
 *
 * <p>What remains is what the tool found with them, and not what it would find had they never been read.
 */
final class RemainingSources {

    private final Comparison whole;
    private final Set<ArticleId> gone;
    private final Map<ClaimId, Claim> claims = new HashMap<>();

    RemainingSources(Comparison whole, Set<ArticleId> gone) {
        this.whole = whole;
        this.gone = gone;
        whole.claims().stream().filter(claim -> stays(claim.article()))
                .forEach(claim -> claims.put(claim.id(), claim));
    }

    Comparison comparison() {
        return new Comparison(
                whole.articles().stream().filter(article -> stays(article.id())).toList(),
                whole.leftOut(),
                whole.claims().stream().filter(claim -> stays(claim.article())).toList(),
                whole.facts().stream().flatMap(fact -> of(fact).stream())
                        .sorted(Comparator.comparing(Fact::status)).toList(),
                whole.origins().stream().flatMap(origin -> of(origin).stream()).toList(),
                whole.citations().stream().filter(citation -> stays(citation.article())).toList(),
                whole.problems());
    }

    private boolean stays(ArticleId article) {
        return !gone.contains(article);
    }

    private Optional<Fact> of(Fact fact) {
        if (fact.stated().map(Version::article).noneMatch(this::stays)) {
            return Optional.empty();
        }
        List<Dispute> disputes = fact.disputes().stream().flatMap(dispute -> of(dispute).stream()).toList();
        List<Nuance> nuances = fact.nuances().stream().flatMap(nuance -> of(nuance).stream()).toList();
        Map<Integer, Integer> numbers = new TreeMap<>();
        List<Position> positions = new ArrayList<>();
        for (Position position : fact.positions()) {
            List<ArticleId> holders = position.articles().stream().filter(this::stays).toList();
            if (!holders.isEmpty()) {
                numbers.put(position.number(), positions.size() + 1);
                positions.add(new Position(positions.size() + 1, value(fact, position, holders), holders));
            }
        }
        List<Version> versions = fact.versions().stream().filter(version -> stays(version.article()))
                .map(version -> Version.numbered(version, numbers)).toList();
        long stating = fact.stated().map(Version::article).filter(this::stays).count();
        return Optional.of(new Fact(fact.id(), fact.label(), FactStatus.of(disputes, nuances, stating), versions,
                positions, disputes, nuances));
    }

    /** The position's value, which is its first source's own words; another's when that one is gone. */
    private String value(Fact fact, Position position, List<ArticleId> holders) {
        return holders.getFirst().equals(position.articles().getFirst())
                ? position.value()
                : fact.claims().flatMap(claim -> Optional.ofNullable(claims.get(claim)).stream())
                        .filter(claim -> claim.article().equals(holders.getFirst()))
                        .map(Claim::quote)
                        .findFirst()
                        .orElse("");
    }

    private Optional<Dispute> of(Dispute dispute) {
        List<ClaimPair> pairs = pairs(dispute);
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Dispute(
                dispute.kind(), pairs, deciding(dispute), dispute.rule(), dispute.confidence(),
                explanation(dispute), dispute.provenance()));
    }

    private Optional<Nuance> of(Nuance nuance) {
        List<ClaimPair> pairs = pairs(nuance);
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Nuance(
                nuance.kind(), pairs, deciding(nuance), nuance.rule(), explanation(nuance)));
    }

    private List<ClaimPair> pairs(Difference difference) {
        return difference.between().stream()
                .filter(pair -> claims.containsKey(pair.first()) && claims.containsKey(pair.second()))
                .toList();
    }

    private List<DecidingWords> deciding(Difference difference) {
        return difference.deciding().stream().filter(words -> claims.containsKey(words.claim())).toList();
    }

    /** The explanation, unless a source that is gone has a part in it. */
    private Phrase explanation(Difference difference) {
        if (difference.between().size() == pairs(difference).size()) {
            return difference.explanation();
        }
        String sources = pairs(difference).stream()
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .flatMap(claim -> Optional.ofNullable(claims.get(claim)).stream())
                .map(claim -> claim.article().siglum())
                .distinct().sorted()
                .collect(Collectors.joining(", "));
        return Phrase.of("why.remaining", sources);
    }

    private Optional<Origin> of(Origin origin) {
        List<ArticleId> articles = origin.articles().stream().filter(this::stays).toList();
        return articles.isEmpty() ? Optional.empty() : Optional.of(new Origin(
                origin.id(), articles, origin.passages().stream()
                        .filter(passage -> stays(passage.article()) && stays(passage.from()))
                        .toList()));
    }
}
