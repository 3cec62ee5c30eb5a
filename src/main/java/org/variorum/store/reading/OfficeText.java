package org.variorum.store.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/** What the readers of office documents share: paragraphs as lines, properties by element name. */
final class OfficeText {

    /** What programs write where nobody told them. */
    private static final Pattern UNKNOWN =
            Pattern.compile("(?i)\\s*(?:unknown|untitled|no)(?:\\s(?:title|author))?\\s*");

    private final List<String> paragraphs = new ArrayList<>();

    /** Adds a paragraph without the white space around it; an empty one is passed over. */
    void add(String paragraph) {
        String text = HtmlBlocks.collapsed(paragraph);
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }

    /** The paragraphs with an empty line between them. */
    String text() {
        return String.join("\n\n", paragraphs);
    }

    /** Visits a paragraph and what it holds, but not the paragraphs of boxes inside, which are visited themselves. */
    static void within(Element paragraph, String name, Consumer<Node> visitor) {
        NodeTraversor.filter((node, depth) -> {
            if (depth > 0 && node.nodeName().equals(name)) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            visitor.accept(node);
            return NodeFilter.FilterResult.CONTINUE;
        }, paragraph);
    }

    /** The text of the first element of one of those names that holds any. */
    static Optional<String> property(Optional<Document> properties, String... names) {
        for (String name : names) {
            Optional<String> value = properties
                    .flatMap(document -> document.getElementsByTag(name).stream().findFirst())
                    .map(Element::text)
                    .filter(text -> !text.isBlank() && !UNKNOWN.matcher(text).matches());
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** The file is locked with a password. */
    static ReadText encrypted(FileContent content) {
        return ReadText.refused(Problem.of("file-encrypted", Severity.ERROR, content.name()));
    }

    /** The file would unpack to more than any article holds. */
    static ReadText tooLarge(FileContent content) {
        return ReadText.refused(Problem.of("file-unpacks-too-large", Severity.ERROR, content.name(),
                String.valueOf(ReadingLimits.DEFAULT.unpackedBytes() >> 20)));
    }

    /** The file is cut off or no file of its kind. */
    static ReadText damaged(FileContent content) {
        return ReadText.refused(Problem.of("file-damaged", Severity.ERROR, content.name()));
    }
}
