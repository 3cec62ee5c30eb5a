package org.variorum.store.reading;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.store.reading.archive.ZipContent;
import org.variorum.store.reading.time.PublicationTimes;

/** Reads {@code .odt}: headings and paragraphs of the text; notes, comments and tracked deletions stay out. */
final class OpenDocumentReader implements PartsReader {

    private static final String BESIDE_THE_TEXT = "text|tracked-changes, text|note, office|annotation";

    @Override
    public ReadText read(FileContent content, ZipContent parts) {
        boolean encrypted = parts.xml("META-INF/manifest.xml")
                .filter(manifest -> !manifest.getElementsByTag("manifest:encryption-data").isEmpty())
                .isPresent();
        if (encrypted) {
            return OfficeText.encrypted(content);
        }
        Optional<Document> body = parts.xml("content.xml");
        if (body.isEmpty()) {
            return OfficeText.damaged(content);
        }
        body.get().select(BESIDE_THE_TEXT).remove();
        OfficeText text = new OfficeText();
        body.get().select("text|h, text|p").forEach(paragraph -> text.add(words(paragraph)));
        return new ReadText(
                text.text(), metadata(parts.xml("meta.xml")), List.of(), List.of(), true);
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        OfficeText.within(paragraph, "text:p", node -> {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node.nodeName().matches("text:(s|tab|line-break)")) {
                words.append(' ');
            }
        });
        return words.toString();
    }

    private static ArticleMetadata metadata(Optional<Document> properties) {
        return new ArticleMetadata(
                Optional.empty(),
                OfficeText.property(properties, "dc:title"),
                OfficeText.property(properties, "meta:initial-creator", "dc:creator"),
                Optional.empty(),
                OfficeText.property(properties, "meta:creation-date").flatMap(PublicationTimes::parse),
                Optional.empty(),
                OfficeText.property(properties, "dc:language").orElse(""));
    }
}
