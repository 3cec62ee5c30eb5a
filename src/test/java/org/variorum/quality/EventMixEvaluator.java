package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;

/**
 * Articles on two different events of one kind, compared together: a fact that holds claims from both, and a dispute
 * between them, is wrong.
 */
final class EventMixEvaluator implements Evaluator {

    private static final int ARTICLES_OF_EACH = 4;

    private final Product product;

    EventMixEvaluator(Product product) {
        this.product = product;
    }

    @Override
    public boolean reads(LabelledSet set) {
        return set.has("articles") && set.items().getFirst().get("articles").path(0).has("gold_sentences");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("shared facts that mix events", counts -> counts.ratio("mixed", "shared")),
                new Figure("disputes per pair of events", counts -> counts.ratio("cried", "pairs")),
                new Figure("shared facts per pair of events", counts -> counts.ratio("shared", "pairs")));
    }

    @Override
    public Evaluation evaluate(LabelledSet set) {
        SortedMap<String, List<JsonNode>> topics = new TreeMap<>();
        set.items().forEach(item ->
                topics.computeIfAbsent(LabelledSet.group(item), topic -> new ArrayList<>()).add(item));
        Evaluation evaluation = new Evaluation();
        topics.forEach((topic, events) -> {
            if (events.size() == 2) {
                List<Article> articles = new ArrayList<>();
                events.forEach(event -> add(event, articles));
                evaluation.add(topic, score(topic, product.compare(articles), evaluation));
            }
        });
        return evaluation;
    }

    /** The event's first articles, named after the event. */
    private static void add(JsonNode event, List<Article> articles) {
        int first = articles.size();
        for (JsonNode article : event.get("articles")) {
            if (articles.size() - first < ARTICLES_OF_EACH) {
                List<String> lines = new ArrayList<>();
                article.get("sentences").forEach(sentence -> lines.add(sentence.get("text").asText()));
                articles.add(TestArticles.of(
                        articles.size(), LabelledSet.id(event), "", "", List.of(String.join("\n", lines))));
            }
        }
    }

    private static Counts score(String topic, Comparison comparison, Evaluation evaluation) {
        Counts counts = new Counts().count("pairs", true);
        for (Fact fact : comparison.facts()) {
            List<String> events = fact.stated().map(Version::article)
                    .map(id -> event(id, comparison)).distinct().toList();
            boolean mixed = events.size() > 1;
            long between = fact.disputes().stream().flatMap(dispute -> dispute.between().stream())
                    .filter(pair -> !event(comparison.claim(pair.first()).orElseThrow().article(), comparison)
                            .equals(event(comparison.claim(pair.second()).orElseThrow().article(), comparison)))
                    .count();
            counts.count("shared", fact.stated().count() > 1).count("mixed", mixed).count("cried", between > 0);
            if (mixed) {
                String verdict = between > 0 ? "  DISPUTED " : "  ";
                evaluation.error(1 + between, topic + verdict + events + " " + fact.label() + fact.claims()
                        .map(claim -> "\n      " + claim.value() + " "
                                + comparison.claim(claim).orElseThrow().quote()).toList());
            }
        }
        return counts;
    }

    private static String event(ArticleId id, Comparison comparison) {
        return comparison.article(id).orElseThrow().file();
    }
}
