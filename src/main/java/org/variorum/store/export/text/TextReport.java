package org.variorum.store.export.text;

import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.TextSpan;
import org.variorum.store.export.ArticleLine;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.table.MethodsTables;
import org.variorum.store.export.table.ReportTable;

/** The lines of the report. Whatever an article holds, nothing but its line ends and tabs steers a terminal. */
final class TextReport {

    private static final String INDENT = "   ";

    private final ReportContent content;
    private final StringBuilder lines = new StringBuilder();

    TextReport(ReportContent content) {
        this.content = content;
    }

    String text() {
        heading(content.say("report.title", Integer.toString(content.comparison().articles().size())), '=');
        line(content.preface());
        heading(content.say("report.articles"), '-');
        content.comparison().articles().forEach(article -> line(head(article)));
        for (FactStatus status : FactStatus.values()) {
            List<Integer> numbers = content.numbers(status);
            if (!numbers.isEmpty()) {
                heading(content.say("status." + status.code()) + " (" + numbers.size() + ")", '-');
                numbers.forEach(number -> fact(number, content.fact(number)));
            }
        }
        content.comparison().articles().forEach(this::article);
        heading(content.say("methods.title"), '=');
        new MethodsTables(content).tables().forEach(this::table);
        return lines.toString();
    }

    private String head(Article article) {
        String published = article.metadata().published().map(PublicationTime::iso).orElse("");
        return article.id() + "  " + content.nameBesideTitle(article.id()) + ": " + article.displayTitle()
                + (published.isEmpty() ? "" : " (" + published + ")");
    }

    private void fact(int number, Fact fact) {
        line("");
        line(number + ". " + content.input().say(fact.label()));
        fact.differences().forEach(difference -> line(INDENT + "[" + content.kind(difference) + "] "
                + content.input().say(difference.explanation())));
        for (Version version : fact.versions()) {
            String said = version instanceof Version.Stated stated
                    ? content.value(fact, stated)
                    : content.absence(version);
            line(INDENT + version.article() + "  " + said);
            if (version instanceof Version.Stated stated) {
                stated.claims().stream().flatMap(id -> content.claim(id).stream()).forEach(claim ->
                        line(INDENT + INDENT + "\u201c" + claim.quote() + "\u201d ("
                                + content.attribution(claim.attribution()) + ")"));
            }
        }
    }

    private void article(Article article) {
        heading(head(article), '=');
        String text = article.text().value();
        int end = -1;
        for (ArticleLine next : ArticleLine.of(article, content.claimsOf(article.id()))) {
            boolean paragraph = end >= 0 && text.substring(end, next.span().start()).lines().count() > 1;
            if (paragraph) {
                line("");
            }
            line(excluded(article, next.span()) + article.text().slice(next.span()).strip());
            end = next.span().end();
        }
    }

    /** Why a line takes no part, in brackets before it; nothing for a line of the article. */
    private String excluded(Article article, TextSpan line) {
        return article.exclusions().stream()
                .filter(passage -> passage.span().contains(line))
                .findFirst()
                .map(passage -> content.say("exclusion." + passage.reason().code()))
                .map(reason -> "[" + content.say("report.excluded", reason) + "] ")
                .orElse("");
    }

    private void table(ReportTable table) {
        heading(table.heading(), '-');
        if (table.head().size() == 2) {
            table.rows().forEach(row -> line(row.getFirst() + ": " + row.getLast()));
        } else {
            table.rows().forEach(row -> record(table.head(), row));
        }
    }

    /** A row as lines, for a terminal is not wide enough for it. */
    private void record(List<String> head, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                line((i == 0 ? "" : INDENT) + head.get(i) + ": " + row.get(i));
            }
        }
    }

    private void heading(String words, char below) {
        if (!lines.isEmpty()) {
            line("");
        }
        line(words);
        line(String.valueOf(below).repeat(Math.max(1, words.codePointCount(0, words.length()))));
    }

    private void line(String words) {
        lines.append(words.replaceAll("[\\p{Cntrl}&&[^\\t]]+", " ")).append('\n');
    }
}
