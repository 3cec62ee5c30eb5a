package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.NuanceKind;

/** Whole clusters of articles with an exhaustive list of their disagreements. */
final class DisputeEvaluator implements Evaluator {

    private final Product product;

    DisputeEvaluator(Product product) {
        this.product = product;
    }

    @Override
    public boolean reads(LabelledSet set) {
        return set.has("articles", "disputes");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("recall of major conflicts", counts -> counts.ratio("major found", "major")),
                new Figure("precision", counts -> counts.ratio("right", "scored")),
                new Figure("false alarms per cluster", counts -> counts.ratio("false", "clusters")),
                new Figure("recall of all conflicts", counts -> counts.ratio("conflicts found", "conflicts")),
                new Figure("recall of updates", counts -> counts.ratio("updates found", "updates")),
                new Figure("look-alikes called disputes", counts -> counts.ratio("look-alikes hit", "look-alikes")));
    }

    @Override
    public Evaluation evaluate(LabelledSet set) {
        Evaluation evaluation = new Evaluation();
        for (JsonNode item : set.items()) {
            evaluate(item, evaluation);
        }
        return evaluation;
    }

    private void evaluate(JsonNode item, Evaluation evaluation) {
        LabelledCluster cluster = LabelledCluster.of(item);
        Counts counts = score(
                LabelledSet.id(item), product.compare(cluster.articles()), cluster.disputes(), cluster.nuances(),
                evaluation);
        evaluation.add(LabelledSet.group(item), counts.add("clusters", 1));
    }

    private static Counts score(
            String id, Comparison comparison, List<GoldDispute> gold, List<GoldDispute> nuances,
            Evaluation evaluation) {
        Counts counts = new Counts();
        Set<GoldDispute> found = new HashSet<>();
        Set<GoldDispute> lookAlikes = new HashSet<>();
        for (Fact fact : comparison.facts()) {
            for (Dispute dispute : fact.disputes()) {
                List<GoldDispute> right = gold.stream()
                        .filter(one -> hits(one, dispute.between(), comparison, true)).toList();
                List<GoldDispute> alike = nuances.stream()
                        .filter(one -> hits(one, dispute.between(), comparison, false)).toList();
                found.addAll(right);
                boolean undecided = right.isEmpty() && alike.stream().anyMatch(GoldDispute::ambiguous);
                if (right.isEmpty()) {
                    alike.stream().filter(one -> !one.ambiguous()).forEach(lookAlikes::add);
                }
                counts.count("right", !right.isEmpty()).count("scored", !undecided)
                        .count("false", right.isEmpty() && !undecided);
                evaluation.error(id + (right.isEmpty() ? undecided ? "  undecided " : "  FALSE " : "  right ")
                        + Report.line(fact, dispute, comparison)
                        + (alike.isEmpty() ? "" : "  looks like " + alike.getFirst().slot()));
            }
        }
        gold.stream().filter(one -> !one.conflict() && updated(one, comparison)).forEach(found::add);
        gold.stream().filter(one -> !found.contains(one)).forEach(one -> evaluation.error(
                id + "  MISSED " + (one.major() ? "major " : "minor ") + one.type() + " " + one.slot() + "  "
                        + Report.evidence(one, comparison)));
        return counts
                .add("major", gold.stream().filter(one -> one.major() && one.conflict()).count())
                .add("major found", found.stream().filter(one -> one.major() && one.conflict()).count())
                .add("conflicts", gold.stream().filter(GoldDispute::conflict).count())
                .add("conflicts found", found.stream().filter(GoldDispute::conflict).count())
                .add("updates", gold.stream().filter(one -> !one.conflict()).count())
                .add("updates found", found.stream().filter(one -> !one.conflict()).count())
                .add("look-alikes", nuances.stream().filter(one -> !one.ambiguous()).count())
                .add("look-alikes hit", lookAlikes.size());
    }

    /** A labelled update is found, too, when the program tells it as one. */
    private static boolean updated(GoldDispute gold, Comparison comparison) {
        return comparison.facts().stream().flatMap(fact -> fact.nuances().stream())
                .filter(nuance -> nuance.kind() == NuanceKind.UPDATE)
                .anyMatch(nuance -> hits(gold, nuance.between(), comparison, true));
    }

    private static boolean hits(GoldDispute gold, List<ClaimPair> pairs, Comparison comparison, boolean otherValue) {
        for (ClaimPair pair : pairs) {
            Claim first = comparison.claim(pair.first()).orElseThrow();
            Claim second = comparison.claim(pair.second()).orElseThrow();
            if (otherValue ? gold.coveredBy(first, second) : gold.touchedBy(first, second)) {
                return true;
            }
        }
        return false;
    }
}
