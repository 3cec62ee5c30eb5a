package org.variorum.store.export.docx;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.variorum.store.export.xml.XmlDocument;

/** The document's body, paragraph by paragraph. The schema fixes the order of elements; it is kept in here alone. */
final class WordBody {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** A4 on its side, in twentieths of a point. */
    private static final int PAGE_WIDTH = 16838;
    private static final int PAGE_HEIGHT = 11906;
    private static final int MARGIN = 1134;

    private final XmlDocument xml = new XmlDocument("w:document", NAMESPACE).open("w:body").line();

    /** The whole document. */
    XmlDocument xml() {
        String margin = Integer.toString(MARGIN);
        xml.open("w:sectPr");
        xml.empty("w:pgSz", "w:w", Integer.toString(PAGE_WIDTH), "w:h", Integer.toString(PAGE_HEIGHT),
                "w:orient", "landscape");
        xml.empty("w:pgMar", "w:top", margin, "w:right", margin, "w:bottom", margin, "w:left", margin,
                "w:header", "709", "w:footer", "709", "w:gutter", "0");
        return xml.close().close();
    }

    /** A paragraph of that style. */
    void paragraph(String style, String words) {
        open(style, false);
        run(words, "");
        close();
    }

    /** A paragraph on a new page. */
    void pageBreak(String style, String words) {
        open(style, true);
        run(words, "");
        close();
    }

    /** Begins a paragraph whose runs follow. */
    void open(String style) {
        open(style, false);
    }

    private void open(String style, boolean newPage) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (newPage) {
            xml.empty("w:pageBreakBefore");
        }
        xml.close();
    }

    /** Ends the paragraph. */
    void close() {
        xml.close().line();
    }

    /** Words in the open paragraph, in a character style or none; line ends and tabs are kept. */
    void run(String words, String style) {
        if (words.isEmpty()) {
            return;
        }
        startRun(style);
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.element("w:t", lines[i].replace('\t', ' '), "xml:space", "preserve");
        }
        xml.close();
    }

    private void startRun(String style) {
        xml.open("w:r");
        if (!style.isEmpty()) {
            xml.open("w:rPr").empty("w:rStyle", "w:val", style).close();
        }
    }

    /** Where the words that a comment is on begin. */
    void commentStart(int comment) {
        xml.empty("w:commentRangeStart", "w:id", Integer.toString(comment));
    }

    /** Where they end, with the comment's mark. */
    void commentEnd(int comment) {
        xml.empty("w:commentRangeEnd", "w:id", Integer.toString(comment));
        startRun("CommentReference");
        xml.empty("w:commentReference", "w:id", Integer.toString(comment)).close();
    }

    /** Cells of plain text. */
    static List<Cell> cells(List<String> words) {
        return words.stream().map(cell -> new Cell(List.of(new Line("Cell", cell)))).toList();
    }

    /**
     * A table across the page; its head is repeated on every page.
     *
     * @param shares how wide the columns are to each other; empty when they are of one width
     */
    void table(List<String> head, List<List<Cell>> rows, List<Integer> shares) {
        List<Integer> parts = shares.isEmpty() ? Collections.nCopies(head.size(), 1) : shares;
        int all = parts.stream().mapToInt(Integer::intValue).sum();
        List<String> widths = parts.stream()
                .map(part -> Integer.toString((PAGE_WIDTH - 2 * MARGIN) * part / all))
                .toList();
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct").empty("w:tblLayout", "w:type", "fixed").close();
        xml.open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", width));
        xml.close().line();
        List<Cell> names = head.stream().map(name -> new Cell(List.of(new Line("CellHead", name)))).toList();
        row(names, widths, true);
        rows.forEach(row -> row(row, widths, false));
        xml.close().line();
        paragraph("Cell", "");
    }

    private void row(List<Cell> cells, List<String> widths, boolean head) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        IntStream.range(0, widths.size()).forEach(i -> {
            xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", widths.get(i), "w:type", "dxa").close();
            List<Line> lines = i < cells.size() ? cells.get(i).lines() : List.of();
            lines.forEach(line -> paragraph(line.style(), line.words()));
            if (lines.isEmpty()) {
                paragraph("Cell", "");
            }
            xml.close();
        });
        xml.close().line();
    }

    /**
     * A cell of a table.
     *
     * @param lines its paragraphs
     */
    record Cell(List<Line> lines) {}

    /**
     * A paragraph in a cell.
     *
     * @param style its style
     * @param words its text
     */
    record Line(String style, String words) {}
}
