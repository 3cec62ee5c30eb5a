package org.variorum.store.export.xml;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML 1.0 document in UTF-8.
 *
 * <p>Characters that XML cannot hold, such as control characters and half surrogate pairs, become U+FFFD one for one,
 * so that positions counted in code points keep their meaning.
 */
public final class XmlDocument {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /**
     * A document in that namespace.
     *
     * @param root the outermost element; with a prefix, the namespace is that prefix's and all other names have
     *     prefixes, too, which {@code xmlns:} attributes of the root declare
     */
    public XmlDocument(String root, String namespace, String... attributes) {
        try {
            writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            writer.writeStartElement(root);
            if (root.indexOf(':') < 0) {
                writer.setDefaultNamespace(namespace);
                writer.writeDefaultNamespace(namespace);
            } else {
                writer.writeNamespace(root.substring(0, root.indexOf(':')), namespace);
            }
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        attributes(attributes);
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; {@code xml:id} and {@code xml:lang} are allowed
     */
    public XmlDocument open(String element, String... attributes) {
        written(() -> writer.writeStartElement(element));
        attributes(attributes);
        return this;
    }

    /** An element that holds nothing. */
    public XmlDocument empty(String element, String... attributes) {
        written(() -> writer.writeEmptyElement(element));
        attributes(attributes);
        return this;
    }

    /** An element that holds nothing but text. */
    public XmlDocument element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** Closes the element that was opened last. */
    public XmlDocument close() {
        written(writer::writeEndElement);
        return this;
    }

    /** Text inside the open element. */
    public XmlDocument text(String words) {
        written(() -> writer.writeCharacters(legal(words)));
        return this;
    }

    /** A line end, for people who read the file; only between elements that hold no text of their own. */
    public XmlDocument line() {
        return text("\n");
    }

    /** Closes all that is open and gives the whole document. */
    public byte[] bytes() {
        written(writer::writeEndDocument);
        written(writer::close);
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The text with U+FFFD for every character that XML 1.0 does not allow. */
    public static String legal(String words) {
        return words.codePoints().allMatch(XmlDocument::isLegal)
                ? words
                : words.codePoints()
                        .map(character -> isLegal(character) ? character : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character == '\n'
                || character == '\t'
                || character >= 0xE000 && character <= REPLACEMENT
                || character >= 0x10000;
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = legal(attributes[i + 1]);
            if (name.startsWith("xml:")) {
                String local = name.substring("xml:".length());
                written(() -> writer.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", local, value));
            } else {
                written(() -> writer.writeAttribute(name, value));
            }
        }
    }

    private static void written(Step step) {
        try {
            step.run();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
    }

    /** One call of the writer. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}
