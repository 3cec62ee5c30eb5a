package org.variorum.store.export.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;

/**
 * Writes one row for each fact and source: who says what in which words, or that a source is silent.
 *
 * <p>UTF-8 with a byte order mark and {@code \r\n} line ends, as spreadsheets expect (RFC 4180). It does not carry the
 * articles' texts nor positions in them.
 */
public final class CsvFormat implements ExportFormat {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public ExportResult export(ExportInput input) {
        ReportContent content = new ReportContent(input);
        CsvTable table = new CsvTable();
        table.add(Stream.of(Column.values()).map(column -> content.say("table." + column.code())).toList());
        IntStream.rangeClosed(1, content.facts().size())
                .forEach(number -> content.fact(number).versions()
                        .forEach(version -> table.add(row(content, number, version))));
        return new ExportResult.Ready((BYTE_ORDER_MARK + table).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> row(ReportContent content, int number, Version version) {
        Fact fact = content.fact(number);
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(number),
                content.input().say(fact.label()),
                content.say("status." + fact.status().code()),
                fact.differences().map(difference -> told(content, difference)).collect(Collectors.joining("\n")),
                version.article().siglum(), content.name(version.article())));
        cells.addAll(article(content, version));
        cells.addAll(version instanceof Version.Stated stated
                ? stated(content, fact, stated)
                : List.of(content.absence(version), "", "", "", "", ""));
        cells.add(content.article(version.article()).map(Article::file).orElse(""));
        return cells;
    }

    private static List<String> article(ReportContent content, Version version) {
        return content.article(version.article())
                .map(article -> List.of(article.displayTitle(), published(article.metadata())))
                .orElse(List.of("", ""));
    }

    private static String published(ArticleMetadata metadata) {
        return metadata.published().map(PublicationTime::iso).orElse("");
    }

    private static List<String> stated(ReportContent content, Fact fact, Version.Stated stated) {
        List<Claim> claims = stated.claims().stream().flatMap(id -> content.claim(id).stream()).toList();
        return List.of(
                content.say("table.stated"),
                Integer.toString(stated.position()),
                ReportContent.value(fact, stated),
                claims.stream().map(Claim::quote).collect(Collectors.joining("\n")),
                claims.stream().flatMap(claim -> content.decidingWords(fact, claim).stream())
                        .collect(Collectors.joining(" | ")),
                claims.stream().map(claim -> content.attribution(claim.attribution())).distinct()
                        .collect(Collectors.joining("\n")));
    }

    private static String told(ReportContent content, Difference difference) {
        return "[" + content.kind(difference) + "] " + content.input().say(difference.explanation());
    }
}
