package org.variorum.store.export.csv;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated cells.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front: articles come from anywhere, and a
 * quotation must never be computed.
 */
public final class CsvTable {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringBuilder rows = new StringBuilder();

    /** Adds a row. */
    public void add(List<String> cells) {
        rows.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(","))).append("\r\n");
    }

    private static String cell(String value) {
        String guarded = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = guarded.chars().noneMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return plain ? guarded : '"' + guarded.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
