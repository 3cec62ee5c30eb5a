package org.variorum.store.export.html;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Origin;
import org.variorum.store.export.ReportContent;

/** The articles side by side, each with its head and its marked text; below them the place for a chosen fact. */
final class ArticleSection {

    private final ReportContent content;
    private final HtmlWriter html;

    ArticleSection(ReportContent content, HtmlWriter html) {
        this.content = content;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "articles", "aria-labelledby", "articles-title").line();
        html.element("h2", content.say("report.articles"), "id", "articles-title").line();
        html.open("div", "class", "columns").line();
        content.comparison().articles().forEach(this::article);
        html.close().line();
        html.open("section", "id", "panel", "aria-live", "polite", "aria-label", content.say("report.panel"),
                        "data-close", content.say("report.close"), "hidden", "")
                .close()
                .line();
        html.close().line();
    }

    private void article(Article article) {
        String id = article.id().siglum();
        html.open("article", "class", "column " + HtmlWriter.hue(article.id()), "id", "article-" + id,
                        "data-article", id, "aria-labelledby", "title-" + id)
                .line();
        head(article);
        html.open("div", "class", "text", "tabindex", "0", "role", "group", "aria-labelledby", "title-" + id,
                        "lang", article.metadata().language(), "dir", "auto")
                .line();
        new MarkedText(content, article, html).write();
        html.close().line().close().line();
    }

    private void head(Article article) {
        ArticleMetadata metadata = article.metadata();
        html.open("header").open("p", "class", "source");
        html.element("span", article.id().siglum(), "class", "badge").text(" ");
        html.element("span", content.nameBesideTitle(article.id()), "dir", "auto").close().line();
        html.open("h3", "id", "title-" + article.id().siglum(), "dir", "auto", "lang", metadata.language());
        Optional<String> address = metadata.url().filter(url -> url.matches("(?i)https?://\\S+"));
        address.ifPresentOrElse(
                url -> html.element("a", article.displayTitle(), "href", url, "rel", "noopener noreferrer"),
                () -> html.text(article.displayTitle()));
        html.close().line();
        String facts = List.of(
                        metadata.published().map(ArticleSection::written).orElse(""), metadata.byline().orElse(""),
                        origin(article.id()))
                .stream()
                .filter(known -> !known.isBlank())
                .collect(Collectors.joining(" \u00b7 "));
        html.element("p", facts, "class", "facts").close().line();
    }

    /** The day, the time of day and the zone, as much as is known. */
    private static String written(PublicationTime published) {
        String time = published.time().map(clock -> " " + clock).orElse("");
        String zone = published.offset()
                .map(offset -> offset.equals(ZoneOffset.UTC) ? " UTC" : " " + offset)
                .orElse("");
        return published.date() + time + zone;
    }

    private String origin(ArticleId article) {
        return content.comparison().origins().stream()
                .filter(origin -> origin.articles().contains(article) && origin.articles().size() > 1)
                .map(Origin::articles)
                .map(articles -> articles.getFirst().equals(article)
                        ? content.say("report.origin-of", sigla(articles.subList(1, articles.size())))
                        : content.say("report.shares-origin", articles.getFirst().siglum()))
                .findFirst()
                .orElse("");
    }

    private static String sigla(List<ArticleId> articles) {
        return articles.stream().map(ArticleId::siglum).collect(Collectors.joining(", "));
    }
}
