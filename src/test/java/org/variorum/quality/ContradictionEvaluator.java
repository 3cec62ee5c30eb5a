package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;

/** Pairs of sentences of which one contradicts, follows from or does not bear on the other. */
final class ContradictionEvaluator implements Evaluator {

    /** What annotators call pairs that contradict each other, and the two other verdicts of the same sets. */
    private static final List<String> CONTRADICTION = List.of("contradict", "contradiction", "inconsistent");
    private static final List<String> LABELS = List.of("contradict", "contradiction", "inconsistent", "entail");

    private final Product product;

    ContradictionEvaluator(Product product) {
        this.product = product;
    }

    @Override
    public boolean reads(LabelledSet set) {
        return set.has("a", "b", "label") && set.labels().stream().anyMatch(LABELS::contains);
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("F1 of contradiction", counts -> counts.f1("hits", "found", "gold")),
                new Figure("precision", counts -> counts.ratio("hits", "found")),
                new Figure("recall", counts -> counts.ratio("hits", "gold")),
                new Figure("other pairs called disputes", counts -> counts.ratio("cried", "others")));
    }

    @Override
    public Evaluation evaluate(LabelledSet set) {
        Evaluation evaluation = new Evaluation();
        for (JsonNode item : set.items()) {
            List<Dispute> disputes = product.compare(List.of(
                            TestArticles.of(0, "a", "", "", List.of(item.get("a").asText())),
                            TestArticles.of(1, "b", "", "", List.of(item.get("b").asText()))))
                    .facts().stream().map(Fact::disputes).flatMap(List::stream).toList();
            boolean gold = CONTRADICTION.contains(item.get("label").asText());
            boolean found = !disputes.isEmpty();
            evaluation.add(LabelledSet.group(item), new Counts()
                    .count("gold", gold).count("found", found).count("hits", gold && found)
                    .count("others", !gold).count("cried", found && !gold));
            if (gold != found) {
                evaluation.error(LabelledSet.id(item) + "  " + item.get("label").asText() + " "
                        + item.path("category").asText() + " " + disputes.stream().map(Dispute::rule).toList()
                        + "\n      " + item.get("a").asText() + "\n      " + item.get("b").asText());
            }
        }
        return evaluation;
    }
}
