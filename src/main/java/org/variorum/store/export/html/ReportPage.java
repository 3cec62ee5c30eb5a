package org.variorum.store.export.html;

import java.util.stream.Collectors;
import org.variorum.model.comparison.FactStatus;
import org.variorum.store.export.ReportContent;

/** The whole page: head, summary, facts, articles and where it all comes from. */
final class ReportPage {

    private static final Asset STYLE = Asset.of("report.css");
    private static final Asset SCRIPT = Asset.of("report.js");

    private final ReportContent content;
    private final HtmlWriter html = new HtmlWriter();

    ReportPage(ReportContent content) {
        this.content = content;
    }

    String html() {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", content.say("report.language")).line();
        head();
        html.open("body").line();
        html.element("a", content.say("report.skip"), "class", "skip", "href", "#articles").line();
        html.open("div", "class", "screen").line();
        header();
        html.open("main").line();
        new FactSection(content, html).write();
        new ArticleSection(content, html).write();
        html.close().line().close().line();
        new SourceSection(content, html).write();
        html.open("script").raw(SCRIPT.text()).close().line();
        return html.close().line().close().line().html();
    }

    private void head() {
        String policy = "default-src 'none'; style-src " + STYLE.policyHash() + "; script-src " + SCRIPT.policyHash()
                + "; img-src data:; base-uri 'none'; form-action 'none'";
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.empty("meta", "name", "generator", "content", content.input().generator()).line();
        html.element("title", title() + " \u2013 " + sources()).line();
        html.open("style").raw(STYLE.text()).close().line().close().line();
    }

    private void header() {
        html.open("header", "class", "page").line();
        html.open("div").element("h1", title());
        html.element("p", sources(), "class", "sources", "dir", "auto", "title", sources());
        content.notice().ifPresent(part -> html.element("p", part, "class", "sources"));
        html.close().line();
        html.open("ul", "class", "counts", "aria-label", content.say("report.counts")).line();
        for (FactStatus status : FactStatus.values()) {
            count(status, content.numbers(status).size());
        }
        html.close().line().close().line();
    }

    private void count(FactStatus status, long facts) {
        html.open("li", "class", status.code());
        if (facts > 0) {
            html.open("a", "href", "#" + status.code());
        } else {
            html.open("span");
        }
        html.element("strong", Long.toString(facts)).text(" " + content.say("status." + status.code()));
        html.close().close().line();
    }

    private String title() {
        return content.say("report.title", Integer.toString(content.comparison().articles().size()));
    }

    private String sources() {
        return content.comparison().articles().stream()
                .map(article -> content.name(article.id()))
                .collect(Collectors.joining(" \u00b7 "));
    }
}
