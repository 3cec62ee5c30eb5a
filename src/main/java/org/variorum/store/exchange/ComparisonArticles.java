package org.variorum.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.article.Original;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.store.reading.time.PublicationTimes;

/** The articles of a comparison that was written without its workspace, as far as the format describes them. */
final class ComparisonArticles {

    /** What stands for words that were left out on purpose. */
    private static final String GAP = "[\u2026]";

    private ComparisonArticles() {}

    /** Whether the texts are quotations with gaps between them, or are not there at all. */
    static boolean areQuotations(JsonNode document) {
        List<String> texts = document.path("articles").findValuesAsText("text");
        return texts.stream().allMatch(String::isBlank)
                || texts.stream().anyMatch(text -> text.lines().anyMatch(GAP::equals));
    }

    static List<Article> of(JsonNode document) {
        List<Article> articles = new ArrayList<>();
        for (JsonNode node : document.path("articles")) {
            String text = node.path("text").asText();
            if (!text.isBlank()) {
                articles.add(new Article(
                        ArticleId.at(articles.size()),
                        Original.named(node.path("file").asText(), node.path("sha256").asText()),
                        metadata(node), new SourceText(text), exclusions(node, text), false));
            }
        }
        return articles;
    }

    private static ArticleMetadata metadata(JsonNode node) {
        return new ArticleMetadata(
                words(node, "source"), words(node, "title"), words(node, "byline"),
                words(node, "published").flatMap(PublicationTimes::parse), Optional.empty(), words(node, "url"),
                node.path("language").asText());
    }

    private static Optional<String> words(JsonNode node, String field) {
        return Optional.of(node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static List<Exclusion> exclusions(JsonNode node, String text) {
        List<Exclusion> exclusions = new ArrayList<>();
        int length = text.codePointCount(0, text.length());
        for (JsonNode item : node.path("excluded")) {
            int start = item.path("start").asInt(-1);
            int end = item.path("end").asInt(-1);
            Optional<ExclusionReason> reason = Arrays.stream(ExclusionReason.values())
                    .filter(one -> one.code().equals(item.path("reason").asText()))
                    .findFirst();
            if (reason.isPresent() && start >= 0 && end > start && end <= length) {
                exclusions.add(new Exclusion(new TextSpan(
                        text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)), reason.get()));
            }
        }
        return exclusions;
    }
}
