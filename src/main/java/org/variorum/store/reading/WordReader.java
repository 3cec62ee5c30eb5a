package org.variorum.store.reading;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.store.reading.archive.ZipContent;
import org.variorum.store.reading.time.PublicationTimes;

/**
 * Reads {@code .docx}: the paragraphs of the document's body, deleted text left out and inserted text taken over.
 *
 * <p>When the file was made is kept as the time of capture: it is not when the article appeared.
 */
final class WordReader implements PartsReader {

    @Override
    public ReadText read(FileContent content, ZipContent parts) {
        Optional<Document> body = parts.xml("word/document.xml");
        if (body.isEmpty()) {
            return OfficeText.damaged(content);
        }
        OfficeText text = new OfficeText();
        body.get().getElementsByTag("w:p").forEach(paragraph -> text.add(words(paragraph)));
        return new ReadText(
                text.text(), metadata(parts.xml("docProps/core.xml")), List.of(), List.of(),
                true);
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element part : paragraph.getAllElements()) {
            switch (part.tagName()) {
                case "w:t" -> words.append(part.wholeText());
                case "w:tab", "w:br", "w:cr" -> words.append(' ');
                case "w:noBreakHyphen" -> words.append('-');
                default -> { }
            }
        }
        return words.toString();
    }

    private static ArticleMetadata metadata(Optional<Document> properties) {
        return new ArticleMetadata(
                Optional.empty(),
                OfficeText.property(properties, "dc:title"),
                OfficeText.property(properties, "dc:creator"),
                Optional.empty(),
                OfficeText.property(properties, "dcterms:created").flatMap(PublicationTimes::parse),
                Optional.empty(),
                "");
    }
}
