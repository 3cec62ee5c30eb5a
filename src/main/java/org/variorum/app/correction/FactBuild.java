package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.app.correction.DraftFact.Stance;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.claim.Quantity;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Position;
import org.variorum.model.comparison.Version;

/**
 * Makes a fact of its draft. Claims keep the positions the analysis gave them; a claim that a person put there, or
 * whose number a person set, takes the position of an equal number, else one of its own.
 */
final class FactBuild {

    private final Map<ClaimId, Claim> claims;
    private final List<ArticleId> compared;

    /**
     * Facts over these claims.
     *
     * @param claims all claims by name
     * @param compared the articles that are compared, in the order of their sigla
     */
    FactBuild(Map<ClaimId, Claim> claims, List<ArticleId> compared) {
        this.claims = claims;
        this.compared = compared;
    }

    /** The fact. */
    Fact build(DraftFact draft) {
        List<DraftDifference> kept = draft.differences().stream()
                .map(one -> one.within(draft::has)).flatMap(Optional::stream).toList();
        draft.differences().clear();
        draft.differences().addAll(kept);
        List<Difference> shown = kept.stream().filter(one -> !one.rejected() && !isSettled(one, draft))
                .map(DraftDifference::value).toList();
        List<Dispute> disputes = shown.stream().filter(Dispute.class::isInstance).map(Dispute.class::cast)
                .sorted(Comparator.comparingDouble(Dispute::confidence).reversed()).toList();
        List<Nuance> nuances = shown.stream().filter(Nuance.class::isInstance).map(Nuance.class::cast).toList();
        return draft.untouched()
                .filter(found -> found.versions().stream().map(Version::article).toList().equals(compared))
                .map(found -> shared(found, new Fact(found.id(), draft.label(),
                        status(draft, FactStatus.of(disputes, nuances, found.stated().count()), found.positions()),
                        found.versions(), found.positions(), disputes, nuances)))
                .orElseGet(() -> anew(draft, disputes, nuances));
    }

    /** Whether it rests on numbers that a person set and that are now the same, and nobody said that it is one. */
    private boolean isSettled(DraftDifference difference, DraftFact draft) {
        return !difference.accepted() && difference.value().between().stream().allMatch(pair ->
                (draft.isValued(pair.first()) || draft.isValued(pair.second()))
                        && number(pair.first()).isPresent() && number(pair.first()).equals(number(pair.second())));
    }

    private Optional<String> number(ClaimId id) {
        return Optional.ofNullable(claims.get(id)).flatMap(claim -> claim.quantities().stream().findFirst())
                .map(FactBuild::number);
    }

    /** The fact as it was found, unless something of it changed: who keeps what follows from it keeps it. */
    private static Fact shared(Fact found, Fact built) {
        return built.equals(found) ? found : built;
    }

    private Fact anew(DraftFact draft, List<Dispute> disputes, List<Nuance> nuances) {
        Map<ArticleId, List<Claim>> stating = new TreeMap<>();
        draft.claims().stream().map(claims::get).flatMap(claim -> Optional.ofNullable(claim).stream())
                .sorted(Comparator.comparing(Claim::span))
                .forEach(claim -> stating.computeIfAbsent(claim.article(), key -> new ArrayList<>()).add(claim));
        List<Group> groups = groups(draft, stating);
        List<Position> positions = new ArrayList<>();
        for (Group group : groups) {
            positions.add(new Position(positions.size() + 1, group.value, List.copyOf(group.articles)));
        }
        List<Version> versions = compared.stream().map(article -> {
            List<Claim> own = stating.getOrDefault(article, List.of());
            return own.isEmpty()
                    ? draft.absences().getOrDefault(article, new Version.NotMentioned(article, Optional.empty()))
                    : stated(article, own, positions);
        }).toList();
        return new Fact(
                draft.id(), draft.label(),
                status(draft, FactStatus.of(disputes, nuances, stating.size()), positions), versions, positions,
                disputes, nuances);
    }

    /** Sources that say several things do not agree, even where a person found no contradiction in it. */
    private static FactStatus status(DraftFact draft, FactStatus found, List<Position> positions) {
        boolean dismissed = draft.differences().stream().anyMatch(DraftDifference::rejected);
        return found == FactStatus.AGREED && dismissed && positions.size() > 1 ? FactStatus.NUANCED : found;
    }

    /** Articles with a stance in common, in the order of the articles. */
    private List<Group> groups(DraftFact draft, Map<ArticleId, List<Claim>> stating) {
        List<Group> groups = new ArrayList<>();
        Map<String, Stance> values = values(draft, stating);
        stating.forEach((article, own) -> {
            List<Stance> stances = own.stream()
                    .map(claim -> draft.stance(claim.id()).orElseGet(() -> stance(claim, draft, values))).toList();
            Group group = new Group(stances.getFirst().value(), new ArrayList<>(List.of(article)),
                    new ArrayList<>(stances.stream().map(Stance::key).toList()));
            List<Group> joined = groups.stream().filter(group::shares).toList();
            joined.stream().findFirst().ifPresentOrElse(first -> {
                first.take(group);
                joined.stream().skip(1).forEach(other -> {
                    first.take(other);
                    groups.remove(other);
                });
            }, () -> groups.add(group));
        });
        return groups;
    }

    /** Numbers of claims whose stance is known. */
    private Map<String, Stance> values(DraftFact draft, Map<ArticleId, List<Claim>> stating) {
        Map<String, Stance> values = new LinkedHashMap<>();
        stating.values().stream().flatMap(List::stream).forEach(claim -> draft.stance(claim.id()).ifPresent(stance ->
                claim.quantities().forEach(quantity -> values.putIfAbsent(number(quantity), stance))));
        return values;
    }

    private static Stance stance(Claim claim, DraftFact draft, Map<String, Stance> values) {
        Optional<Quantity> first = claim.quantities().stream().findFirst();
        return first.map(quantity -> values.computeIfAbsent(number(quantity),
                        key -> new Stance("=" + key, draft.isValued(claim.id())
                                ? ValueText.of(quantity.pragmatic())
                                : words(claim, quantity))))
                .orElseGet(() -> new Stance("\"" + claim.quote(), claim.quote()));
    }

    private static String words(Claim claim, Quantity quantity) {
        int start = Math.max(0, quantity.span().start() - claim.span().start());
        int end = Math.min(claim.quote().length(), quantity.span().end() - claim.span().start());
        return start < end ? claim.quote().substring(start, end) : claim.quote();
    }

    private static String number(Quantity quantity) {
        return quantity.pragmatic() + " " + quantity.unit() + " " + quantity.role();
    }

    private static Version stated(ArticleId article, List<Claim> own, List<Position> positions) {
        int number = positions.stream().filter(position -> position.articles().contains(article))
                .findFirst().map(Position::number).orElse(1);
        return new Version.Stated(article, own.stream().map(Claim::id).toList(), number);
    }

    private record Group(String value, List<ArticleId> articles, List<String> keys) {

        boolean shares(Group other) {
            return keys.stream().anyMatch(other.keys::contains);
        }

        void take(Group other) {
            articles.addAll(other.articles);
            articles.sort(Comparator.naturalOrder());
            keys.addAll(other.keys);
        }
    }
}
