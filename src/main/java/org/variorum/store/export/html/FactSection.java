package org.variorum.store.export.html;

import java.util.List;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Version;
import org.variorum.store.export.ReportContent;

/** The list of facts: what each is about, how the sources differ and what every one of them says. */
final class FactSection {

    private final ReportContent content;
    private final HtmlWriter html;

    FactSection(ReportContent content, HtmlWriter html) {
        this.content = content;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "facts", "aria-labelledby", "facts-title", "tabindex", "0").line();
        html.element("h2", content.say("report.facts"), "id", "facts-title").line();
        for (FactStatus status : FactStatus.values()) {
            group(status);
        }
        html.close().line();
    }

    private void group(FactStatus status) {
        List<Integer> numbers = content.numbers(status);
        if (numbers.isEmpty()) {
            return;
        }
        boolean telling = status == FactStatus.DISPUTED || status == FactStatus.NUANCED;
        String[] attributes = telling
                ? new String[] {"class", "group " + status.code(), "id", status.code(), "open", ""}
                : new String[] {"class", "group " + status.code(), "id", status.code()};
        html.open("details", attributes).line();
        html.open("summary", "data-folded", content.say("report.folded"))
                .element("h3", content.say("status." + status.code()))
                .element("span", Integer.toString(numbers.size()), "class", "number")
                .close()
                .line();
        numbers.forEach(number -> fact(number, content.fact(number)));
        html.close().line();
    }

    private void fact(int number, Fact fact) {
        html.open("details", "class", "fact " + fact.status().code(), "data-fact", Integer.toString(number)).line();
        html.open("summary").open("span", "class", "label", "dir", "auto");
        html.text(number + ". " + content.input().say(fact.label())).close();
        positions(fact);
        html.close().line();
        html.open("div", "class", "body", "id", "fact-" + number).line();
        fact.differences().forEach(this::difference);
        html.open("ol", "class", "versions").line();
        fact.versions().forEach(version -> version(fact, version));
        html.close().line().close().line().close().line();
    }

    private void positions(Fact fact) {
        html.open("span", "class", "positions");
        for (ReportContent.Saying saying : content.sayings(fact)) {
            html.open("span", "class", "position");
            saying.articles().forEach(this::badge);
            html.element("span", saying.words(), "dir", "auto").close();
        }
        html.close();
    }

    private void difference(Difference difference) {
        html.open("p", "class", "why");
        switch (difference) {
            case Dispute dispute -> {
                html.element("span", content.say("dispute." + dispute.kind().code()), "class", "kind");
                String sure = content.say(
                        "report.confidence", content.say("confidence." + dispute.likelihood().code()));
                html.text(" ").element("span", sure, "class", "confidence", "title", dispute.rule());
            }
            case Nuance nuance -> {
                String kind = content.say("nuance." + nuance.kind().code());
                html.element("span", kind, "class", "kind", "title", nuance.rule());
            }
        }
        html.empty("br").element("span", content.input().say(difference.explanation()), "dir", "auto");
        html.close().line();
    }

    private void version(Fact fact, Version version) {
        String absence = version instanceof Version.Stated ? "" : " absent";
        html.open("li", "class", "version " + HtmlWriter.hue(version.article()) + absence,
                        "data-article", version.article().siglum())
                .open("div", "class", "who");
        badge(version.article());
        html.element("span", content.name(version.article()), "dir", "auto").close();
        switch (version) {
            case Version.Stated stated -> stated.claims().stream()
                    .flatMap(id -> content.claim(id).stream())
                    .forEach(claim -> quotation(fact, claim));
            case Version.NotMentioned silent -> notMentioned(silent);
            case Version.CannotTell cutOff -> html.element("p", content.absence(cutOff));
            case Version.NotChecked added -> html.element("p", content.absence(added));
        }
        html.close().line();
    }

    private void quotation(Fact fact, Claim claim) {
        content.article(claim.article()).ifPresent(article -> {
            html.open("blockquote", "lang", article.metadata().language(), "dir", "auto");
            quote(fact, claim);
            html.close().open("p", "class", "attribution");
            html.text(content.attribution(claim.attribution()) + " ");
            html.element("a", content.say("report.show"), "href", "#claim-" + claim.id().value(),
                    "class", "show", "data-claim", claim.id().value());
            html.close();
        });
    }

    private void quote(Fact fact, Claim claim) {
        html.text("\u201c");
        ReportContent.parts(fact, claim).forEach(part -> {
            if (part.deciding()) {
                html.element("mark", part.words());
            } else {
                html.text(part.words());
            }
        });
        html.text("\u201d");
    }

    private void notMentioned(Version.NotMentioned silent) {
        html.element("p", content.absence(silent));
        silent.nearest().ifPresent(nearest -> content.article(silent.article()).ifPresent(article -> {
            html.open("p", "class", "nearest").text(content.say("report.nearest")).text(" ");
            String language = article.metadata().language();
            html.element("q", article.text().slice(nearest.span()), "lang", language, "dir", "auto");
            html.close();
        }));
    }

    private void badge(ArticleId article) {
        String look = "badge " + HtmlWriter.hue(article);
        html.element("span", article.siglum(), "class", look, "title", content.name(article));
        html.text(" ");
    }
}
