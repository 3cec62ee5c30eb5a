package org.variorum.store.export.html;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;

/** Writes the report as one HTML file. */
public final class HtmlFormat implements ExportFormat {

    private static final String JUMPS = "a.skip";
    private static final String LABELS = "summary h3";
    private static final String CELLS = ".positions > .position, tr > * + *";
    private static final String BLOCKS = "h1, h2, h3, h4, p, li, tr, dt, dd, summary, section, header, blockquote, div";

    @Override
    public String name() {
        return "HTML";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public Set<Content> carries() {
        return EnumSet.of(
                Content.TEXTS, Content.POSITIONS, Content.EXCLUDED, Content.SILENCE, Content.CONFIDENCE,
                Content.ORIGINS, Content.PROBLEMS, Content.METHODS, Content.DECISIONS);
    }

    @Override
    public String preview(byte[] content) {
        Element body = Jsoup.parse(new String(content, StandardCharsets.UTF_8)).body();
        body.select(JUMPS).remove();
        body.select(LABELS).forEach(label -> label.after(new TextNode(" ")).tagName("span"));
        body.select(CELLS).forEach(cell -> cell.before(new TextNode(" | ")));
        body.select(BLOCKS).forEach(block -> block.prependText("\n").appendText("\n"));
        return body.wholeText().replaceAll("[ \\t]*\\n\\s*", "\n").strip();
    }

    @Override
    public ExportResult export(ExportInput input) {
        String page = new ReportPage(new ReportContent(input)).html();
        return new ExportResult.Ready(page.getBytes(StandardCharsets.UTF_8));
    }
}
