package org.variorum.store.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.MetadataField;
import org.variorum.model.article.PublicationTime;
import org.variorum.store.reading.time.PublicationTimes;

/**
 * What a page says about its article: JSON-LD first, then OpenGraph and other {@code meta}, then the markup itself.
 * What only the markup or the address suggests is uncertain.
 */
final class HtmlMetadata {

    private final Document page;
    private final LinkedData data;
    private final List<Element> metas;
    private final List<MetadataField> uncertain = new ArrayList<>();

    HtmlMetadata(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
        metas = page.getElementsByTag("meta");
    }

    ArticleMetadata read() {
        Optional<String> address = address();
        Optional<String> source = source();
        return new ArticleMetadata(
                source.or(() -> address.flatMap(PageNames::site).map(site -> doubted(MetadataField.SOURCE, site))),
                title(source),
                byline(),
                published(),
                updated(),
                Optional.empty(),
                address,
                data.text("articleSection").or(() -> meta("article:section", "section", "parsely-section")),
                language(),
                uncertain);
    }

    private Optional<PublicationTime> updated() {
        return times(
                        data.text("dateModified"),
                        meta("article:modified_time", "og:updated_time", "lastmod", "dc.modified"))
                .findFirst();
    }

    private Optional<String> source() {
        return data.names("publisher").or(() -> meta("og:site_name", "application-name", "publisher"));
    }

    private Optional<String> title(Optional<String> source) {
        return data.text("headline")
                .or(() -> meta("og:title", "twitter:title", "dc.title"))
                .or(this::ownTitle)
                .map(HtmlBlocks::collapsed)
                .map(title -> PageNames.withoutSite(title, source));
    }

    /** The page's title; the heading where the title only adds something to it. */
    private Optional<String> ownTitle() {
        Optional<String> heading = text(page.selectFirst("article h1, main h1, h1"));
        Optional<String> title = text(page.selectFirst("title"));
        return heading.filter(words -> title.isEmpty() || title.get().contains(words)).or(() -> title);
    }

    private Optional<String> byline() {
        return data.names("author")
                .or(() -> meta("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator"))
                .filter(author -> !author.startsWith("http"))
                .or(() -> Stream.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]",
                                ".byline", "[class~=(?i)\\bby-?line]", "[class~=(?i)\\bauthor(-name)?\\b]")
                        .map(place -> text(page.selectFirst(place)))
                        .flatMap(Optional::stream)
                        .map(PageNames::author)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(author -> doubted(MetadataField.BYLINE, author)));
    }

    private Optional<PublicationTime> published() {
        return times(
                        data.text("datePublished"),
                        meta("article:published_time", "date", "dc.date", "dc.date.issued", "dcterms.created",
                                "pubdate", "publishdate", "parsely-pub-date", "sailthru.date", "datePublished"))
                .findFirst()
                .or(() -> times(
                                attribute("time[itemprop=datePublished][datetime]", "datetime"),
                                attribute("time[pubdate][datetime]", "datetime"),
                                attribute("article time[datetime], main time[datetime]", "datetime"),
                                attribute("time[datetime]", "datetime"),
                                text(page.selectFirst("[itemprop=datePublished], article time, main time, time")))
                        .findFirst()
                        .or(() -> address().flatMap(PageClues::dateInAddress))
                        .or(() -> PageClues.visibleDate(page))
                        .map(time -> doubted(MetadataField.PUBLISHED, time)));
    }

    @SafeVarargs
    private static Stream<PublicationTime> times(Optional<String>... texts) {
        return Stream.of(texts)
                .flatMap(Optional::stream)
                .map(PublicationTimes::parse)
                .flatMap(Optional::stream);
    }

    private Optional<String> address() {
        return attribute("link[rel=canonical]", "href")
                .filter(link -> link.startsWith("http"))
                .or(() -> meta("og:url"))
                .or(() -> data.text("url"))
                .or(() -> data.text("mainEntityOfPage"))
                .filter(link -> link.startsWith("http"));
    }

    private String language() {
        return attribute("html[lang]", "lang")
                .or(() -> data.text("inLanguage"))
                .or(() -> meta("og:locale", "content-language", "dc.language"))
                .map(language -> language.split("[-_]")[0].toLowerCase(Locale.ROOT))
                .filter(language -> language.matches("[a-z]{2,3}"))
                .orElse("");
    }

    private <T> T doubted(MetadataField field, T value) {
        uncertain.add(field);
        return value;
    }

    private Optional<String> meta(String... names) {
        for (String name : names) {
            for (Element element : metas) {
                boolean named = name.equalsIgnoreCase(element.attr("property"))
                        || name.equalsIgnoreCase(element.attr("name"))
                        || name.equalsIgnoreCase(element.attr("itemprop"))
                        || name.equalsIgnoreCase(element.attr("http-equiv"));
                if (named && !element.attr("content").isBlank()) {
                    return Optional.of(element.attr("content").strip());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> attribute(String place, String name) {
        return Optional.ofNullable(page.selectFirst(place))
                .map(element -> element.attr(name).strip())
                .filter(value -> !value.isEmpty());
    }

    private static Optional<String> text(@Nullable Element element) {
        return Optional.ofNullable(element).map(Element::text).filter(text -> !text.isBlank());
    }
}
