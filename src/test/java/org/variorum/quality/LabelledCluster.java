package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.variorum.model.article.Article;

/**
 * Articles on one event with what people found to differ in them.
 *
 * @param articles the articles, with sigla in their order
 * @param disputes disagreements, updates among them
 * @param nuances what only looks like one
 */
record LabelledCluster(List<Article> articles, List<GoldDispute> disputes, List<GoldDispute> nuances) {

    static LabelledCluster of(JsonNode item) {
        List<String> docs = new ArrayList<>();
        List<List<String>> paragraphs = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (JsonNode node : item.get("articles")) {
            List<String> lines = new ArrayList<>();
            node.get("paragraphs").forEach(line -> lines.add(line.asText()));
            docs.add(node.get("doc").asText());
            paragraphs.add(lines);
            articles.add(TestArticles.of(
                    articles.size(), node.get("id").asText(), node.get("title").asText(),
                    node.get("published").asText(), lines));
        }
        return new LabelledCluster(
                articles, gold(item, "disputes", docs, paragraphs), gold(item, "nuances", docs, paragraphs));
    }

    private static List<GoldDispute> gold(
            JsonNode item, String field, List<String> docs, List<List<String>> paragraphs) {
        List<GoldDispute> gold = new ArrayList<>();
        item.path(field).forEach(node -> gold.add(GoldDispute.of(node, docs, paragraphs)));
        return gold;
    }
}
