package org.variorum.store.export.markdown;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.model.article.Article;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Version;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.table.MethodsTables;
import org.variorum.store.export.table.ReportTable;

/** The parts of the document, written in order. Whatever comes from an article is escaped. */
final class MarkdownReport {

    private final ReportContent content;
    private final StringBuilder lines = new StringBuilder();

    MarkdownReport(ReportContent content) {
        this.content = content;
    }

    String text() {
        String title = content.say("report.title", Integer.toString(content.comparison().articles().size()));
        frontMatter(title);
        line("# " + escaped(title));
        line("");
        line(escaped(content.preface()));
        articles();
        for (FactStatus status : FactStatus.values()) {
            group(status);
        }
        line("");
        line("## " + escaped(content.say("methods.title")));
        new MethodsTables(content).tables().forEach(this::table);
        return lines.toString();
    }

    private void frontMatter(String title) {
        line("---");
        line("title: " + quoted(title));
        line("generator: " + quoted(content.input().generator()));
        line("articles:");
        for (Article article : content.comparison().articles()) {
            line("  - siglum: " + article.id());
            article.knownSource().ifPresent(source -> line("    source: " + quoted(source)));
            line("    title: " + quoted(article.displayTitle()));
            article.metadata().published().map(PublicationTime::iso)
                    .ifPresent(published -> line("    published: " + quoted(published)));
            article.metadata().url().ifPresent(url -> line("    url: " + quoted(url)));
            line("    file: " + quoted(article.file()));
            line("    sha256: " + article.sha256());
        }
        line("---");
        line("");
    }

    private void articles() {
        line("");
        line("## " + escaped(content.say("report.articles")));
        line("");
        content.comparison().articles().forEach(article -> line("- **" + article.id() + "** "
                + escaped(content.nameBesideTitle(article.id())) + ": " + escaped(article.displayTitle())
                + article.metadata().published().map(published -> " (" + published.iso() + ")").orElse("")));
    }

    private void group(FactStatus status) {
        List<Integer> numbers = content.numbers(status);
        if (!numbers.isEmpty()) {
            line("");
            line("## " + escaped(content.say("status." + status.code())) + " (" + numbers.size() + ")");
            numbers.forEach(number -> fact(number, content.fact(number)));
        }
    }

    private void fact(int number, Fact fact) {
        line("");
        line("### " + number + ". " + escaped(content.input().say(fact.label())));
        fact.differences().forEach(difference -> {
            line("");
            line("*" + escaped(content.kind(difference)) + "*: "
                    + escaped(content.input().say(difference.explanation())));
        });
        line("");
        line("| | " + escaped(content.say("table.source")) + " | " + escaped(content.say("table.version")) + " |");
        line("|---|---|---|");
        fact.versions().forEach(version -> line("| " + version.article() + " | "
                + escaped(content.name(version.article())) + " | " + escaped(inShort(fact, version)) + " |"));
        fact.stated().flatMap(stated -> stated.claims().stream())
                .flatMap(id -> content.claim(id).stream())
                .forEach(claim -> quotation(number, claim));
    }

    private String inShort(Fact fact, Version version) {
        return version instanceof Version.Stated stated ? content.value(fact, stated) : content.absence(version);
    }

    /** A block quotation; the name at its end is what other notes link to. */
    private void quotation(int fact, Claim claim) {
        line("");
        line("> " + claim.article() + ": \u201c" + escaped(claim.quote()) + "\u201d ("
                + escaped(content.attribution(claim.attribution())) + ") ^fact-" + fact + "-" + claim.id());
    }

    private void table(ReportTable table) {
        line("");
        line("### " + escaped(table.heading()));
        line("");
        row(table.head());
        line("|" + "---|".repeat(table.head().size()));
        table.rows().forEach(this::row);
    }

    private void row(List<String> cells) {
        line("| " + cells.stream().map(MarkdownReport::escaped).collect(Collectors.joining(" | ")) + " |");
    }

    private void line(String line) {
        lines.append(line).append('\n');
    }

    /** A YAML string. */
    private static String quoted(String value) {
        return '"' + inOneLine(value).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Text that Markdown leaves as it is: nothing in an article can become a heading, a link or an element. */
    private static String escaped(String value) {
        return inOneLine(value).replaceAll("([\\\\`*_{}\\[\\]<>#|~^$&!])", "\\\\$1");
    }

    private static String inOneLine(String value) {
        return value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
