package org.variorum.store.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.variorum.model.article.ExclusionReason;

/** Cuts a page into its blocks of text, in the order of the page. Iterative, so that deep nesting does no harm. */
final class HtmlBlocks implements NodeVisitor {

    private static final Set<String> SKIPPED = Set.of(
            "script", "style", "noscript", "template", "iframe", "object", "svg", "canvas", "button", "select",
            "input", "textarea", "nav", "head", "menu", "dialog");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "section", "article", "main", "header", "footer", "aside", "h1", "h2", "h3", "h4", "h5", "h6",
            "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "figure", "figcaption", "table", "tr", "td", "th",
            "caption", "br", "hr", "address", "details", "summary", "body");

    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private @Nullable Element place;
    private boolean linked;
    private int skipping;

    private HtmlBlocks() {}

    /** The blocks of the page that hold text. */
    static List<HtmlBlock> of(Document page) {
        HtmlBlocks visitor = new HtmlBlocks();
        NodeTraversor.traverse(visitor, page.body());
        visitor.close();
        return visitor.blocks;
    }

    /** The characters of a page's text with white space collapsed, as blocks are compared. */
    static String collapsed(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (isSkipped(node)) {
            skipping++;
        } else if (skipping == 0 && node instanceof TextNode text) {
            take(text);
        } else if (isBlock(node)) {
            close();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isSkipped(node)) {
            skipping--;
        } else if (isBlock(node)) {
            close();
        }
    }

    private void take(TextNode text) {
        if (!text.isBlank()) {
            boolean link = isLinked(text);
            linked = link && (place == null || linked);
            place = place == null && text.parent() instanceof Element parent ? parent : place;
        }
        current.append(text.getWholeText());
    }

    private static boolean isLinked(Node node) {
        for (Node around = node.parent(); around != null; around = around.parent()) {
            if (around.nodeName().equals("a") && around.hasAttr("href")) {
                return true;
            }
        }
        return false;
    }

    private void close() {
        String text = collapsed(current.toString());
        if (!text.isEmpty() && place != null) {
            blocks.add(new HtmlBlock(text, place, reasonFor(place), linked));
        }
        current.setLength(0);
        place = null;
        linked = false;
    }

    private static boolean isSkipped(Node node) {
        return node instanceof Element element
                && (SKIPPED.contains(element.normalName()) || element.hasAttr("hidden") || isHidden(element));
    }

    private static boolean isHidden(Element element) {
        String style = style(element);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && BLOCKS.contains(element.normalName())
                && !style(element).contains("display:inline");
    }

    private static ExclusionReason reasonFor(Element place) {
        return PageParts.around(place).stream()
                .map(PageParts::byKind)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ExclusionReason.NAVIGATION);
    }
}
