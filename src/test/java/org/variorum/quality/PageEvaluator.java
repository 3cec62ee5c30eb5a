package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.variorum.model.article.Article;
import org.variorum.model.article.Exclusion;
import org.variorum.store.reading.ArticleImporter;

/**
 * Saved web pages of which the article, snippets inside and outside it, or title, byline and date are known.
 *
 * <p>Texts are compared by their runs of four words: shares are computed per page, precision and recall are averaged
 * over the pages, as the benchmark of article extraction does.
 */
final class PageEvaluator implements Evaluator {

    private static final int DATE = 10;

    private final ArticleImporter importer = new ArticleImporter();

    @Override
    public boolean reads(LabelledSet set) {
        return set.has("html_file");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("F1 of four-word runs", "pages", counts -> harmonic(
                        counts.ratio("run precision", "pages"), counts.ratio("run recall", "pages"))),
                new Figure("F1 of snippets", "inside", counts -> counts.f1("inside kept", "kept", "inside")),
                new Figure("precision", counts -> counts.get("kept") > 0
                        ? counts.ratio("inside kept", "kept") : counts.ratio("run precision", "pages")),
                new Figure("recall", counts -> counts.get("inside") > 0
                        ? counts.ratio("inside kept", "inside") : counts.ratio("run recall", "pages")),
                new Figure("title right", "title", counts -> counts.ratio("title right", "title")),
                new Figure("byline right", "byline", counts -> counts.ratio("byline right", "byline")),
                new Figure("date right", "published", counts -> counts.ratio("published right", "published")));
    }

    @Override
    public Evaluation evaluate(LabelledSet set) {
        Evaluation evaluation = new Evaluation();
        for (JsonNode item : set.items()) {
            Optional<Article> article = article(set.folder().resolve(item.get("html_file").asText()));
            String text = article.map(PageEvaluator::body).orElse("");
            Counts counts = new Counts();
            Optional.ofNullable(item.get("article_body")).or(() -> Optional.ofNullable(item.get("expected_text")))
                    .ifPresent(wanted -> runs(text, wanted.asText(), LabelledSet.id(item), counts, evaluation));
            if (item.has("must_contain")) {
                snippets(item, text, counts, evaluation);
            }
            if (item.has("title")) {
                field(item, "title", article.flatMap(one -> one.metadata().title()), counts, evaluation);
                field(item, "byline", article.flatMap(one -> one.metadata().byline()), counts, evaluation);
                field(item, "published", article.flatMap(one -> one.metadata().published())
                        .map(time -> time.date().toString()), counts, evaluation);
            }
            evaluation.add(LabelledSet.group(item), counts);
        }
        return evaluation;
    }

    private Optional<Article> article(Path packed) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            Path page = Files.createTempFile("page", ".html");
            Files.write(page, in.readAllBytes());
            List<Article> articles = importer.importFrom(List.of(page)).articles();
            Files.delete(page);
            return articles.stream().findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String body(Article article) {
        StringBuilder body = new StringBuilder(article.text().value());
        for (Exclusion exclusion : article.exclusions().reversed()) {
            body.replace(exclusion.span().start(), exclusion.span().end(), " ");
        }
        return body.toString();
    }

    private static void runs(String text, String wanted, String id, Counts counts, Evaluation evaluation) {
        WordRuns found = WordRuns.of(text);
        WordRuns gold = WordRuns.of(wanted);
        double shared = found.shared(gold);
        double precision = found.size() == 0 ? gold.size() == 0 ? 1 : 0 : shared / found.size();
        double recall = gold.size() == 0 ? 1 : shared / gold.size();
        counts.count("pages", true).add("run precision", precision).add("run recall", recall);
        double missing = 1 - harmonic(precision, recall);
        if (missing > 0.05) {
            evaluation.error(missing, String.format(
                    Locale.ROOT, "%s  text: precision %.3f, recall %.3f", id, precision, recall));
        }
    }

    private static void snippets(JsonNode item, String text, Counts counts, Evaluation evaluation) {
        String plain = plain(text);
        for (String field : List.of("must_contain", "must_not_contain")) {
            boolean inside = field.equals("must_contain");
            for (JsonNode snippet : item.get(field)) {
                boolean kept = plain.contains(plain(snippet.asText()));
                counts.count("inside", inside).count("kept", kept).count("inside kept", inside && kept);
                if (inside != kept) {
                    evaluation.error(1, LabelledSet.id(item) + (inside ? "  lacks " : "  holds ") + snippet.asText());
                }
            }
        }
    }

    private static void field(
            JsonNode item, String field, Optional<String> found, Counts counts, Evaluation evaluation) {
        String wanted = item.path(field).isNull() ? "" : plain(item.path(field).asText(""));
        if (!wanted.isEmpty()) {
            String given = plain(found.orElse(""));
            boolean right = field.equals("published")
                    ? !given.isEmpty() && wanted.substring(0, Math.min(DATE, wanted.length())).equals(given)
                    : !given.isEmpty() && (wanted.contains(given) || given.contains(wanted));
            counts.count(field, true).count(field + " right", right);
            if (!right) {
                evaluation.error(0, LabelledSet.id(item) + "  " + field + ": \"" + given + "\" for \"" + wanted + "\"");
            }
        }
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
