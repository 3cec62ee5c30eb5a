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
final class WordReader implements FormatReader {

    private static final byte[] OLD_CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    @Override
    public ReadText read(FileContent content) {
        if (content.startsWith(OLD_CONTAINER)) {
            return OfficeText.encrypted(content);
        }
        Optional<ZipContent> zip = ZipContent.of(content.bytes(), ReadingLimits.DEFAULT.unpackedBytes());
        Optional<Document> body = zip.flatMap(parts -> parts.xml("word/document.xml"));
        if (body.isEmpty()) {
            return OfficeText.damaged(content);
        }
        OfficeText text = new OfficeText();
        body.get().getElementsByTag("w:p").forEach(paragraph -> text.add(words(paragraph)));
        return new ReadText(
                text.text(), metadata(zip.flatMap(parts -> parts.xml("docProps/core.xml"))), List.of(), List.of(),
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
