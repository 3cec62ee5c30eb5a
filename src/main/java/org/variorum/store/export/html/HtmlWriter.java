package org.variorum.store.export.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.variorum.model.article.ArticleId;

/**
 * Builds HTML whose elements nest properly and whose text cannot leave its place.
 *
 * <p>Text and attribute values are escaped always; only {@link #raw} trusts its argument, and it is given nothing but
 * our own style and script.
 */
final class HtmlWriter {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int HUES = 8;

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** The style class that gives a source its hue. */
    static String hue(ArticleId article) {
        return "hue-" + (article.index() % HUES + 1);
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    HtmlWriter open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    HtmlWriter close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds nothing but text. */
    HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element without an end tag, such as {@code meta}. */
    HtmlWriter empty(String element, String... attributes) {
        start(element, attributes);
        return this;
    }

    /** Text of whatever origin. */
    HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    /** A line end, where white space means nothing. */
    HtmlWriter line() {
        html.append('\n');
        return this;
    }

    /** Our own style or script, as it is. */
    HtmlWriter raw(String trusted) {
        html.append(trusted);
        return this;
    }

    /** All that was written; every element must have been closed. */
    String html() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return html.toString();
    }

    private void start(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
    }

    private void escape(String text) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
            }
        });
    }

    /** HTML forbids control characters other than white space, halves of surrogate pairs and non-characters. */
    private static boolean isAllowed(int character) {
        if (character == '\n' || character == '\t') {
            return true;
        }
        boolean surrogate = Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
        boolean nonCharacter = (character & 0xFFFE) == 0xFFFE || 0xFDD0 <= character && character <= 0xFDEF;
        return !surrogate && !nonCharacter && !Character.isISOControl(character);
    }
}
