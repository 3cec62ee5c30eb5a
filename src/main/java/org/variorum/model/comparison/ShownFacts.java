package org.variorum.model.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;

/**
 * The facts of a comparison as they stand when only disputes of some confidence count.
 *
 * <p>What a person made or changed always counts. Sources that only hidden disputes set apart share a position. A fact
 * that nothing but hidden disputes brought together is left out where its claims are told by other facts.
 */
final class ShownFacts {

    private final double minimum;
    private final Map<ClaimId, ArticleId> articles = new HashMap<>();
    private final Set<ClaimId> told = new HashSet<>();

    private ShownFacts(Comparison comparison, double minimum) {
        this.minimum = minimum;
        comparison.claims().forEach(claim -> articles.put(claim.id(), claim.article()));
        comparison.facts().stream().filter(fact -> !restsOnHidden(fact))
                .forEach(fact -> fact.claims().forEach(told::add));
    }

    /** The facts in the order of their status, else as they were. */
    static List<Fact> of(Comparison comparison, double minimum) {
        ShownFacts shown = new ShownFacts(comparison, minimum);
        return comparison.facts().stream()
                .filter(fact -> !shown.restsOnHidden(fact) || !fact.claims().allMatch(shown.told::contains))
                .map(shown::shown)
                .sorted(Comparator.comparing(Fact::status))
                .toList();
    }

    private boolean counts(Dispute dispute) {
        return dispute.confidence() >= minimum || dispute.provenance() != Provenance.TOOL;
    }

    private boolean restsOnHidden(Fact fact) {
        if (!fact.nuances().isEmpty() || fact.disputes().isEmpty() || fact.disputes().stream().anyMatch(this::counts)) {
            return false;
        }
        Set<ClaimId> apart = new HashSet<>();
        fact.disputes().stream().flatMap(dispute -> dispute.between().stream()).forEach(pair -> {
            apart.add(pair.first());
            apart.add(pair.second());
        });
        return fact.claims().allMatch(apart::contains);
    }

    private Fact shown(Fact fact) {
        List<Dispute> disputes = fact.disputes().stream().filter(this::counts).toList();
        if (disputes.size() == fact.disputes().size()) {
            return fact;
        }
        FactStatus status = FactStatus.of(disputes, fact.nuances(), fact.stated().count());
        List<List<Position>> merged = merged(fact, disputes);
        Map<Integer, Integer> numbers = new TreeMap<>();
        List<Position> positions = new ArrayList<>();
        for (List<Position> group : merged) {
            group.forEach(position -> numbers.put(position.number(), positions.size() + 1));
            positions.add(new Position(positions.size() + 1, group.getFirst().value(), group.stream()
                    .flatMap(position -> position.articles().stream()).sorted().toList()));
        }
        List<Version> versions = fact.versions().stream().map(version -> Version.numbered(version, numbers)).toList();
        return new Fact(fact.id(), fact.label(), status, versions, positions, disputes, fact.nuances());
    }

    /** What only hidden disputes kept apart comes together; a position without a part in any stays as it is. */
    private List<List<Position>> merged(Fact fact, List<Dispute> disputes) {
        List<List<Position>> groups = new ArrayList<>();
        for (Position position : fact.positions()) {
            boolean alone = !disputes.isEmpty() && isFree(position, fact);
            groups.stream()
                    .filter(group -> !alone && (disputes.isEmpty() || !isFree(group.getFirst(), fact))
                            && group.stream().noneMatch(member -> apart(member, position, disputes)))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.add(position), () -> groups.add(new ArrayList<>(List.of(position))));
        }
        return groups;
    }

    private boolean isFree(Position position, Fact fact) {
        return fact.disputes().stream().flatMap(dispute -> dispute.between().stream())
                .noneMatch(pair -> holds(position, pair.first()) || holds(position, pair.second()));
    }

    private boolean apart(Position one, Position other, List<Dispute> disputes) {
        return disputes.stream().flatMap(dispute -> dispute.between().stream())
                .anyMatch(pair -> holds(one, pair.first()) && holds(other, pair.second())
                        || holds(one, pair.second()) && holds(other, pair.first()));
    }

    private boolean holds(Position position, ClaimId claim) {
        return position.articles().contains(articles.get(claim));
    }
}
