package org.variorum.store.export.table;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Provenance;
import org.variorum.store.export.ReportContent;

/**
 * How a comparison was made: the files, the program, its rules, what people decided, what could not be done.
 *
 * <p>There is no time of writing among it, for the same comparison gives the same bytes on every day.
 */
public final class MethodsTables {

    private static final String KEY = "methods.";

    private final ReportContent content;

    /** The tables over that content. */
    public MethodsTables(ReportContent content) {
        this.content = content;
    }

    /** The tables that have rows, in the order in which they are read. */
    public List<ReportTable> tables() {
        return Stream.of(program(), files(), rules(), decisions(), problems())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private ReportTable program() {
        return table("program", List.of("what", "value"), List.of(
                List.of(say("generator"), content.input().generator()),
                List.of(say("rules-version"), content.input().generator()),
                List.of(say("time"), say("no-time")),
                List.of(say("verdict"), content.say("report.no-verdict"))));
    }

    private ReportTable files() {
        List<String> head = List.of(
                "siglum", "source", "article", "file", "sha256", "published", "captured", "address", "excluded");
        return table("files", head, content.comparison().articles().stream().map(this::file).toList());
    }

    private List<String> file(Article article) {
        ArticleMetadata metadata = article.metadata();
        int excluded = article.exclusions().stream().mapToInt(passage -> passage.span().length()).sum();
        return List.of(
                article.id().siglum(),
                content.nameBesideTitle(article.id()),
                article.displayTitle(),
                article.file(),
                article.sha256(),
                metadata.published().map(PublicationTime::iso).orElse(""),
                metadata.captured().map(PublicationTime::iso).or(() -> fetched(article)).orElse(""),
                metadata.url().orElse(""),
                Math.round(100.0 * excluded / Math.max(1, article.text().length())) + " %");
    }

    /** When a page was fetched; when a file was read says nothing of the article. */
    private static Optional<String> fetched(Article article) {
        return article.original().retrieval().isPresent()
                ? article.original().captured().map(time -> time.truncatedTo(ChronoUnit.SECONDS).toString())
                : Optional.empty();
    }

    /** The rules that found something, by name; what else the program would look for is told by its version. */
    private ReportTable rules() {
        Map<String, Integer> counts = new TreeMap<>();
        content.facts().stream()
                .flatMap(fact -> fact.differences())
                .forEach(difference -> counts.merge(difference.rule() + "\t" + kind(difference), 1, Integer::sum));
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((rule, count) -> rows.add(
                List.of(rule.split("\t")[0], rule.split("\t")[1], Integer.toString(count))));
        return table("rules", List.of("rule", "kind", "count"), rows);
    }

    private String kind(Difference difference) {
        return switch (difference) {
            case Dispute dispute -> content.say("annotation.dispute", content.say("dispute." + dispute.kind().code()));
            case Nuance nuance -> content.say("annotation.nuance", content.say("nuance." + nuance.kind().code()));
        };
    }

    private ReportTable decisions() {
        List<List<String>> rows = new ArrayList<>(new DecisionRows(content).rows());
        for (Provenance made : List.of(Provenance.EDITED, Provenance.HUMAN)) {
            long count = content.facts().stream()
                    .flatMap(fact -> fact.disputes().stream())
                    .filter(dispute -> dispute.provenance() == made)
                    .count();
            if (count > 0) {
                rows.add(List.of(content.say("decision." + made.code()), "", "", Long.toString(count), ""));
            }
        }
        return table("decisions", DecisionRows.HEAD, rows);
    }

    private ReportTable problems() {
        return table("problems", List.of("problem", "remedy"), content.input().problems().stream()
                .map(problem -> List.of(
                        content.input().say(problem.message()), content.input().say(problem.remedy())))
                .toList());
    }

    private ReportTable table(String code, List<String> head, List<List<String>> rows) {
        return new ReportTable(say(code), head.stream().map(this::say).toList(), rows);
    }

    private String say(String code) {
        return content.say(KEY + code);
    }
}
