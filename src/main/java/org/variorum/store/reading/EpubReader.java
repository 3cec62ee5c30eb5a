package org.variorum.store.reading;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.MetadataField;
import org.variorum.store.reading.archive.ZipContent;
import org.variorum.store.reading.time.PublicationTimes;

/**
 * Reads {@code .epub}: the chapters in reading order, as one text. A paper or a magazine, whose pieces are signed or
 * dated one by one, gives an article for each.
 */
final class EpubReader implements PartsReader {

    @Override
    public ReadText read(FileContent content, ZipContent parts) {
        if (parts.has("META-INF/encryption.xml") && !onlyFonts(parts)) {
            return OfficeText.encrypted(content);
        }
        Optional<String> place = parts.xml("META-INF/container.xml")
                .flatMap(container -> container.getElementsByTag("rootfile").stream().findFirst())
                .map(file -> file.attr("full-path"));
        Optional<Document> book = place.flatMap(parts::xml);
        if (book.isEmpty()) {
            return OfficeText.damaged(content);
        }
        BookText text = new BookText();
        for (Element chapter : book.get().getElementsByTag("itemref")) {
            content.goOn();
            item(book.get(), chapter.attr("idref"))
                    .map(file -> resolved(place.orElse(""), file))
                    .flatMap(parts::part)
                    .map(bytes -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)))
                    .ifPresent(page -> text.add(HtmlBlocks.of(page)));
        }
        return text.isCollection()
                ? new ReadText(
                        text.text(), collected(book), text.lists(), List.of(), false, text.starts())
                : new ReadText(text.text(), metadata(book), List.of(), List.of(), false);
    }

    /** Obscured fonts are common and harmless; what is encrypted beside them is the text. */
    private static boolean onlyFonts(ZipContent parts) {
        return parts.xml("META-INF/encryption.xml").stream()
                .flatMap(document -> document.getAllElements().stream())
                .filter(element -> element.tagName().endsWith("CipherReference"))
                .allMatch(element -> element.attr("URI").matches("(?i).*\\.(otf|ttf|woff2?)"));
    }

    private static Optional<String> item(Document book, String id) {
        return book.getElementsByTag("item").stream()
                .filter(item -> item.attr("id").equals(id))
                .map(item -> item.attr("href"))
                .findFirst();
    }

    /** The place of a part that is named as seen from another. */
    private static String resolved(String from, String name) {
        try {
            URI place = URI.create("/" + from.replace(" ", "%20")).resolve(name);
            return Optional.ofNullable(place.getPath()).map(path -> path.replaceFirst("^/", "")).orElse(name);
        } catch (IllegalArgumentException noAddress) {
            return name;
        }
    }

    /** What a collection says holds for all in it: its title is where they stood, its day when they did. */
    private static ArticleMetadata collected(Optional<Document> book) {
        ArticleMetadata whole = metadata(book);
        return new ArticleMetadata(
                whole.source().or(whole::title), Optional.empty(), Optional.empty(), whole.published(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), whole.language(),
                whole.published().isPresent() ? List.of(MetadataField.PUBLISHED) : List.of());
    }

    private static ArticleMetadata metadata(Optional<Document> book) {
        return new ArticleMetadata(
                OfficeText.property(book, "dc:publisher"),
                OfficeText.property(book, "dc:title"),
                OfficeText.property(book, "dc:creator"),
                OfficeText.property(book, "dc:date").flatMap(PublicationTimes::parse),
                Optional.empty(),
                Optional.empty(),
                OfficeText.property(book, "dc:language").orElse(""));
    }
}
