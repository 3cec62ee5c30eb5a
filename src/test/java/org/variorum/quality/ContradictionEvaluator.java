package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;

/** Pairs of sentences of which one contradicts, follows from or does not bear on the other. */
final class ContradictionEvaluator implements Evaluator {

    private final Product product;

    ContradictionEvaluator(Product product) {
        this.product = product;
    }

    @Override
    public List<String> sets() {
        return List.of("breaking_nli", "fever_symmetric", "vitaminc_sample");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("F1 of contradiction", counts -> counts.f1("hits", "found", "gold")),
                new Figure("precision", counts -> counts.ratio("hits", "found")),
                new Figure("recall", counts -> counts.ratio("hits", "gold")));
    }

    @Override
    public Evaluation evaluate(List<JsonNode> items) {
        Evaluation evaluation = new Evaluation();
        for (JsonNode item : items) {
            List<Dispute> disputes = product.compare(List.of(
                            TestArticles.of(0, "a", "", "", List.of(item.get("a").asText())),
                            TestArticles.of(1, "b", "", "", List.of(item.get("b").asText()))))
                    .facts().stream().map(Fact::disputes).flatMap(List::stream).toList();
            boolean gold = item.get("label").asText().startsWith("contradict");
            boolean found = !disputes.isEmpty();
            evaluation.add(item.get("group").asText(), new Counts()
                    .count("gold", gold).count("found", found).count("hits", gold && found));
            if (gold != found) {
                evaluation.error(item.get("id").asText() + "  " + item.get("label").asText() + " "
                        + item.path("category").asText() + " " + disputes.stream().map(Dispute::rule).toList()
                        + "\n      " + item.get("a").asText() + "\n      " + item.get("b").asText());
            }
        }
        return evaluation;
    }
}
