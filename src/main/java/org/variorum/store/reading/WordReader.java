package org.variorum.store.reading;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.store.reading.archive.ZipContent;
import org.variorum.store.reading.time.PublicationTimes;

/**
 * Reads {@code .docx}: the paragraphs of the document's body, deleted and hidden text left out and inserted text taken
 * over; boxes follow the paragraph that they are fixed to.
 *
 * <p>When the file was made is kept as the time of capture: it is not when the article appeared.
 */
final class WordReader implements PartsReader {

    /** What was moved away stands where it was moved to; what older programs show instead of a box is in the box. */
    private static final String NOT_SHOWN = "w|del, w|moveFrom, mc|Fallback";

    @Override
    public ReadText read(FileContent content, ZipContent parts) {
        Optional<Document> body = parts.xml("word/document.xml");
        if (body.isEmpty()) {
            return OfficeText.damaged(content);
        }
        OfficeText text = new OfficeText();
        body.get().select(NOT_SHOWN).remove();
        body.get().getElementsByTag("w:vanish").stream()
                .filter(hidden -> !hidden.attr("w:val").matches("0|false|off"))
                .map(hidden -> Optional.ofNullable(hidden.parent()).map(Element::parent))
                .flatMap(Optional::stream)
                .filter(run -> run.tagName().equals("w:r"))
                .forEach(Element::remove);
        body.get().getElementsByTag("w:p").forEach(paragraph -> text.add(words(paragraph)));
        return new ReadText(
                text.text(), metadata(parts.xml("docProps/core.xml")), List.of(), List.of(),
                true);
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        OfficeText.within(paragraph, "w:p", node -> {
            if (node instanceof Element part) {
                switch (part.tagName()) {
                    case "w:t" -> words.append(part.wholeText());
                    case "w:tab", "w:br", "w:cr" -> words.append(' ');
                    case "w:noBreakHyphen" -> words.append('-');
                    default -> { }
                }
            }
        });
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
