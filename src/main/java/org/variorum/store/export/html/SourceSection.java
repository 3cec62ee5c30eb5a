package org.variorum.store.export.html;

import java.util.List;
import org.variorum.model.problem.Problem;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.table.MethodsTables;
import org.variorum.store.export.table.ReportTable;

/** The end of the report: the files it was made from, what is not in it, and what made it. */
final class SourceSection {

    private final ReportContent content;
    private final HtmlWriter html;

    SourceSection(ReportContent content, HtmlWriter html) {
        this.content = content;
        this.html = html;
    }

    void write() {
        html.open("footer", "class", "page").line();
        problems(content.input().problems());
        html.open("details", "id", "methods").element("summary", content.say("methods.title"));
        new MethodsTables(content).tables().forEach(this::table);
        html.close();
        html.element("p", content.say("report.no-verdict"));
        html.element("p", content.say("report.made-with", content.input().generator())).line();
        html.close().line();
    }

    private void table(ReportTable table) {
        html.element("h2", table.heading()).line();
        html.open("div", "class", "wide", "tabindex", "0", "role", "group", "aria-label", table.heading());
        html.open("table").open("thead").open("tr");
        table.head().forEach(column -> html.element("th", column, "scope", "col"));
        html.close().close().line().open("tbody").line();
        for (List<String> row : table.rows()) {
            html.open("tr");
            row.forEach(cell -> html.element("td", cell, "dir", "auto"));
            html.close().line();
        }
        html.close().close().close().line();
    }

    private void problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        html.element("h2", content.say("report.problems")).open("ul").line();
        for (Problem problem : problems) {
            String words = content.input().say(problem.message()) + " " + content.input().say(problem.remedy());
            html.element("li", words, "dir", "auto").line();
        }
        html.close().line();
    }
}
