package org.variorum.store.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.store.reading.time.PublicationTimes;

/** What a page says about its article: JSON-LD first, then OpenGraph and other {@code meta}, then the markup itself. */
final class HtmlMetadata {

    private final Document page;
    private final LinkedData data;

    HtmlMetadata(Document page) {
        this.page = page;
        this.data = LinkedData.of(page);
    }

    ArticleMetadata read() {
        return new ArticleMetadata(
                source(),
                title(),
                data.names("author").or(() -> meta("author", "article:author", "byl", "parsely-author"))
                        .filter(byline -> !byline.startsWith("http")),
                published(),
                Optional.empty(),
                address(),
                language());
    }

    private Optional<String> source() {
        return data.names("publisher").or(() -> meta("og:site_name", "application-name", "publisher"));
    }

    private Optional<String> title() {
        return data.text("headline")
                .or(() -> meta("og:title", "twitter:title", "dc.title"))
                .or(() -> text(page.selectFirst("article h1, main h1, h1")))
                .or(() -> text(page.selectFirst("title")))
                .map(HtmlBlocks::collapsed);
    }

    private Optional<PublicationTime> published() {
        Stream<Optional<String>> candidates = Stream.of(
                data.text("datePublished"),
                meta("article:published_time", "date", "dc.date", "dc.date.issued", "pubdate", "parsely-pub-date"),
                Optional.ofNullable(page.selectFirst("time[datetime]")).map(time -> time.attr("datetime")));
        return candidates.flatMap(Optional::stream).map(PublicationTimes::parse).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> address() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href"))
                .filter(link -> link.startsWith("http"))
                .or(() -> meta("og:url"));
    }

    private String language() {
        String declared = Optional.ofNullable(page.selectFirst("html")).map(root -> root.attr("lang")).orElse("");
        return declared.split("[-_]")[0].toLowerCase(Locale.ROOT);
    }

    private Optional<String> meta(String... names) {
        for (String name : names) {
            for (Element element : page.select("meta[name], meta[property], meta[itemprop]")) {
                boolean named = name.equalsIgnoreCase(element.attr("property"))
                        || name.equalsIgnoreCase(element.attr("name"))
                        || name.equalsIgnoreCase(element.attr("itemprop"));
                if (named && !element.attr("content").isBlank()) {
                    return Optional.of(element.attr("content").strip());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(@Nullable Element element) {
        return Optional.ofNullable(element).map(Element::text).filter(text -> !text.isBlank());
    }
}
