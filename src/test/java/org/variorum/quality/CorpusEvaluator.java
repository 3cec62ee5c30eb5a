package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;

/** Unlabelled articles by incident, every fifth incident: that all get through, and how much is shown of each. */
final class CorpusEvaluator implements Evaluator {

    private static final int EVERY = 5;

    private final Product product;

    CorpusEvaluator(Product product) {
        this.product = product;
    }

    @Override
    public boolean reads(LabelledSet set) {
        return set.has("articles") && set.items().getFirst().get("articles").path(0).has("text");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("disputes per incident", counts -> counts.ratio("disputes", "incidents")),
                new Figure("incidents with a dispute", counts -> counts.ratio("disputed", "incidents")),
                new Figure("shared facts per incident", counts -> counts.ratio("shared", "incidents")));
    }

    @Override
    public Evaluation evaluate(LabelledSet set) {
        Evaluation evaluation = new Evaluation();
        for (int number = 0; number < set.items().size(); number += EVERY) {
            JsonNode item = set.items().get(number);
            List<Article> articles = new ArrayList<>();
            item.get("articles").forEach(article -> articles.add(TestArticles.of(
                    articles.size(), article.path("id").asText(), article.path("title").asText(),
                    article.path("published").asText(), List.of(article.get("text").asText()))));
            Comparison comparison = product.compare(articles);
            List<Fact> disputed = comparison.facts().stream().filter(fact -> !fact.disputes().isEmpty()).toList();
            evaluation.add(LabelledSet.group(item), new Counts().count("incidents", true)
                    .add("disputes", disputed.stream().mapToInt(fact -> fact.disputes().size()).sum())
                    .count("disputed", !disputed.isEmpty())
                    .add("shared", comparison.facts().stream()
                            .filter(fact -> fact.status() != FactStatus.SINGLE_SOURCE).count()));
            disputed.forEach(fact -> fact.disputes().forEach(dispute -> evaluation.error(
                    dispute.confidence(), LabelledSet.id(item) + "  " + Report.line(fact, dispute, comparison))));
        }
        return evaluation;
    }
}
