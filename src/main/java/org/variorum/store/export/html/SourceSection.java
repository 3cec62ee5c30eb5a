package org.variorum.store.export.html;

import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.problem.Problem;
import org.variorum.store.export.ReportContent;

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
        html.open("details").element("summary", content.say("report.files")).line();
        html.open("table").open("thead").open("tr");
        for (String code : List.of("report.siglum", "report.file", "report.sha256")) {
            html.element("th", content.say(code), "scope", "col");
        }
        html.close().close().line().open("tbody").line();
        content.comparison().articles().forEach(this::file);
        html.close().close().close().line();
        html.element("p", content.say("report.no-verdict"));
        html.element("p", content.say("report.made-with", content.input().generator())).line();
        html.close().line();
    }

    private void file(Article article) {
        html.open("tr")
                .element("th", article.id().siglum(), "scope", "row")
                .element("td", article.file(), "dir", "auto")
                .open("td")
                .element("code", article.sha256())
                .close()
                .close()
                .line();
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
