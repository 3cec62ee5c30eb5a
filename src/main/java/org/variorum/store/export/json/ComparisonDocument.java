package org.variorum.store.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.NamedSource;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Origin;
import org.variorum.model.comparison.Passage;
import org.variorum.model.problem.Problem;
import org.variorum.store.export.ExportInput;

/** The whole document as a tree, its keys in the order of the schema. */
final class ComparisonDocument {

    private final ExportInput input;
    private final Comparison comparison;
    private final SpanFields spans;

    ComparisonDocument(ExportInput input) {
        this.input = input;
        comparison = input.comparison();
        spans = new SpanFields(comparison);
    }

    ObjectNode tree() {
        ClaimFields claims = new ClaimFields(comparison, spans);
        FactFields facts = new FactFields(input, spans);
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "variorum-comparison").put("version", 1).put("generator", input.generator());
        ArrayNode articleList = root.putArray("articles");
        comparison.articles().forEach(article -> add(article, articleList.addObject()));
        ArrayNode claimList = root.putArray("claims");
        comparison.claims().forEach(claim -> claims.add(claim, claimList.addObject()));
        ArrayNode factList = root.putArray("facts");
        comparison.facts().forEach(fact -> facts.add(fact, factList.addObject()));
        ArrayNode originList = root.putArray("origins");
        comparison.origins().forEach(origin -> add(origin, originList.addObject()));
        ArrayNode citationList = root.putArray("citations");
        comparison.citations().forEach(citation -> add(citation, citationList.addObject()));
        ArrayNode problemList = root.putArray("problems");
        input.problems().forEach(problem -> add(problem, problemList.addObject()));
        return root;
    }

    private void add(Article article, ObjectNode node) {
        ArticleMetadata metadata = article.metadata();
        node.put("id", article.id().siglum()).put("file", article.file());
        node.put("source", metadata.source().orElse(null));
        node.put("title", metadata.title().orElse(null));
        node.put("byline", metadata.byline().orElse(null));
        node.put("published", metadata.published().map(PublicationTime::iso).orElse(null));
        node.put("url", metadata.url().orElse(null));
        node.put("language", metadata.language()).put("sha256", article.sha256());
        node.put("text", article.text().value());
        ArrayNode excluded = node.putArray("excluded");
        for (Exclusion exclusion : article.exclusions()) {
            spans.put(excluded.addObject(), article.id(), exclusion.span())
                    .put("reason", exclusion.reason().code());
        }
    }

    private void add(Origin origin, ObjectNode node) {
        node.put("id", origin.id().value()).put("label", label(origin));
        ArrayNode articles = node.putArray("articles");
        origin.articles().forEach(article -> articles.add(article.siglum()));
        ArrayNode passages = node.putArray("passages");
        for (Passage passage : origin.passages()) {
            ObjectNode item = passages.addObject().put("article", passage.article().siglum());
            spans.put(item, passage.article(), passage.span()).put("from", passage.from().siglum());
            spans.put(item, passage.from(), passage.fromSpan(), "fromStart", "fromEnd");
            item.set("similarity", Numbers.rounded(passage.similarity()));
        }
    }

    private String label(Origin origin) {
        return comparison.article(origin.articles().getFirst())
                .map(article -> NamedSource.of(article, input.wording()))
                .orElseGet(() -> origin.articles().getFirst().siglum());
    }

    private void add(Citation citation, ObjectNode node) {
        node.put("article", citation.article().siglum()).put("cites", citation.cites());
        spans.put(node, citation.article(), citation.span());
    }

    private void add(Problem problem, ObjectNode node) {
        node.put("code", problem.code())
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("place", problem.place())
                .put("message", input.say(problem.message()))
                .put("remedy", input.say(problem.remedy()));
    }
}
