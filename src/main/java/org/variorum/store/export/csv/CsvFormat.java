package org.variorum.store.export.csv;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.table.FactTable;

/**
 * Writes one row for each fact and source: who says what in which words, or that a source is silent.
 *
 * <p>UTF-8 with a byte order mark and {@code \r\n} line ends, as spreadsheets expect (RFC 4180). It does not carry the
 * articles' texts nor positions in them.
 */
public final class CsvFormat implements ExportFormat {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public Set<Content> carries() {
        return EnumSet.of(Content.SILENCE, Content.CONFIDENCE);
    }

    @Override
    public ExportResult export(ExportInput input) {
        CsvTable table = new CsvTable();
        FactTable facts = new FactTable(new ReportContent(input));
        table.add(facts.head());
        facts.rows().forEach(table::add);
        return new ExportResult.Ready((BYTE_ORDER_MARK + table).getBytes(StandardCharsets.UTF_8));
    }
}
