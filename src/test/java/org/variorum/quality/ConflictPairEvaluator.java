package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.NuanceKind;

/** Pairs of sentences on one incident that state the same kind of number, time or address. */
final class ConflictPairEvaluator implements Evaluator {

    private final Product product;

    ConflictPairEvaluator(Product product) {
        this.product = product;
    }

    @Override
    public boolean reads(LabelledSet set) {
        return set.has("a", "b", "slot", "label");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("F1 of conflict + update", counts -> counts.f1("hits", "found", "gold")),
                new Figure("precision", counts -> counts.ratio("hits", "found")),
                new Figure("recall", counts -> counts.ratio("hits", "gold")),
                new Figure("compatible called disputes", counts -> counts.ratio("cried", "compatible")));
    }

    @Override
    public Evaluation evaluate(LabelledSet set) {
        Evaluation evaluation = new Evaluation();
        for (JsonNode item : set.items()) {
            Comparison comparison = product.compare(List.of(
                    article(item, 0, "a"), article(item, 1, "b")));
            List<Dispute> disputes = comparison.facts().stream().map(Fact::disputes).flatMap(List::stream).toList();
            boolean update = comparison.facts().stream().map(Fact::nuances).flatMap(List::stream)
                    .map(Nuance::kind).anyMatch(NuanceKind.UPDATE::equals);
            String label = item.get("label").asText();
            boolean gold = label.equals("conflict") || label.equals("update");
            boolean found = !disputes.isEmpty() || update;
            evaluation.add(LabelledSet.group(item), new Counts()
                    .count("gold", gold).count("found", found).count("hits", gold && found)
                    .count("compatible", label.equals("compatible"))
                    .count("cried", label.equals("compatible") && !disputes.isEmpty()));
            if (gold != found) {
                evaluation.error(line(item, disputes));
            }
        }
        return evaluation;
    }

    private static org.variorum.model.article.Article article(JsonNode item, int index, String side) {
        return TestArticles.of(
                index, side, "", item.path("date_" + side).asText(""), List.of(item.get(side).asText()));
    }

    private static String line(JsonNode item, List<Dispute> disputes) {
        return LabelledSet.id(item) + "  " + item.get("label").asText() + " " + item.get("slot").asText() + " "
                + item.path("reason").asText() + "  reported "
                + disputes.stream().map(one -> one.rule() + one.explanation().arguments()).toList()
                + "\n      " + item.path("date_a").asText() + " " + item.get("a").asText()
                + "\n      " + item.path("date_b").asText() + " " + item.get("b").asText();
    }
}
