package org.variorum.store.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.store.export.ReportContent;

/** The facts as a table with a row for each fact and source, its cells in the order of {@link Column}. */
public final class FactTable {

    private final ReportContent content;

    /** A table over that content. */
    public FactTable(ReportContent content) {
        this.content = content;
    }

    /** What stands above the columns. */
    public List<String> head() {
        return Stream.of(Column.values()).map(column -> content.say("table." + column.code())).toList();
    }

    /** The rows, fact by fact in the order of the comparison, source by source. */
    public List<List<String>> rows() {
        return content.numbers().stream()
                .flatMap(number -> content.fact(number).versions().stream().map(version -> row(number, version)))
                .toList();
    }

    private List<String> row(int number, Version version) {
        Fact fact = content.fact(number);
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(number),
                content.input().say(fact.label()),
                content.say("status." + fact.status().code()),
                fact.differences().map(difference -> told(difference)).collect(Collectors.joining("\n")),
                version.article().siglum(), content.nameBesideTitle(version.article())));
        cells.addAll(article(version));
        cells.addAll(version instanceof Version.Stated stated
                ? stated(fact, stated)
                : List.of(content.absence(version), "", "", "", "", ""));
        cells.add(content.article(version.article()).map(Article::file).orElse(""));
        return cells;
    }

    private List<String> article(Version version) {
        return content.article(version.article())
                .map(article -> List.of(article.displayTitle(), published(article.metadata())))
                .orElse(List.of("", ""));
    }

    private static String published(ArticleMetadata metadata) {
        return metadata.published().map(PublicationTime::iso).orElse("");
    }

    private List<String> stated(Fact fact, Version.Stated stated) {
        List<Claim> claims = stated.claims().stream().flatMap(id -> content.claim(id).stream()).toList();
        return List.of(
                content.say("table.stated"),
                Integer.toString(stated.position()),
                content.value(fact, stated),
                claims.stream().map(Claim::quote).collect(Collectors.joining("\n")),
                claims.stream().flatMap(claim -> content.decidingWords(fact, claim).stream())
                        .collect(Collectors.joining(" | ")),
                claims.stream().map(claim -> content.attribution(claim.attribution())).distinct()
                        .collect(Collectors.joining("\n")));
    }

    private String told(Difference difference) {
        return "[" + content.kind(difference) + "] " + content.input().say(difference.explanation());
    }
}
