package org.variorum.store.export.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.docx.WordBody.Cell;
import org.variorum.store.export.docx.WordBody.Line;

/** The table of the facts: what each is about and how the sources differ, then a column for each source. */
final class FactsTable {

    /** With more sources than this a column is narrower than words are long; they share one column then. */
    private static final int MOST_COLUMNS = 6;

    private final ReportContent content;
    private final WordBody body;

    FactsTable(ReportContent content, WordBody body) {
        this.content = content;
        this.body = body;
    }

    void write() {
        body.paragraph("Heading1", content.say("report.facts"));
        List<Article> articles = content.comparison().articles();
        boolean apart = articles.size() <= MOST_COLUMNS;
        List<String> head = new ArrayList<>(List.of(content.say("table.fact")));
        if (apart) {
            articles.forEach(article -> head.add(article.id() + "  " + content.name(article.id())));
        } else {
            head.add(content.say("table.version"));
        }
        List<Integer> shares = new ArrayList<>(List.of(2));
        shares.addAll(Collections.nCopies(head.size() - 1, apart ? 2 : 4));
        List<List<Cell>> rows = content.numbers().stream()
                .map(number -> row(number, apart))
                .toList();
        body.table(head, rows, shares);
    }

    private List<Cell> row(int number, boolean apart) {
        Fact fact = content.fact(number);
        List<Line> about = new ArrayList<>();
        about.add(new Line("CellHead", number + ". " + content.input().say(fact.label())));
        about.add(new Line("Cell", content.say("status." + fact.status().code())));
        fact.differences().forEach(difference -> about.add(new Line("CellNote",
                content.kind(difference) + ": " + content.input().say(difference.explanation()))));
        List<Cell> cells = new ArrayList<>(List.of(new Cell(about)));
        if (apart) {
            fact.versions().forEach(version -> cells.add(new Cell(lines(fact, version, "").toList())));
        } else {
            cells.add(new Cell(fact.versions().stream()
                    .flatMap(version -> lines(fact, version, version.article() + "  "))
                    .toList()));
        }
        return cells;
    }

    private Stream<Line> lines(Fact fact, Version version, String before) {
        if (!(version instanceof Version.Stated stated)) {
            return Stream.of(new Line("CellNote", before + content.absence(version)));
        }
        Stream<Line> value = Stream.of(new Line("CellHead", before + content.value(fact, stated)));
        Stream<Line> quotations = stated.claims().stream()
                .flatMap(id -> content.claim(id).stream())
                .map(claim -> new Line("Cell", "\u201c" + claim.quote() + "\u201d ("
                        + content.attribution(claim.attribution()) + ")"));
        return Stream.concat(value, quotations);
    }
}
