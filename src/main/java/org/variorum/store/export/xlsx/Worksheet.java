package org.variorum.store.export.xlsx;

import java.util.List;
import org.variorum.store.export.table.ReportTable;
import org.variorum.store.export.xml.XmlDocument;

/** One sheet of a workbook. */
final class Worksheet {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** The most characters that Excel allows in a cell. */
    private static final int LONGEST_CELL = 32_767;
    private static final int LETTERS = 26;
    private static final int NARROW = 12;
    private static final int WIDE = 48;
    private static final int LONG_WORDS = 24;

    private final ReportTable table;

    Worksheet(ReportTable table) {
        this.table = table;
    }

    XmlDocument xml() {
        XmlDocument xml = new XmlDocument("worksheet", MAIN);
        xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.close().close().open("cols");
        for (int column = 0; column < table.head().size(); column++) {
            String number = Integer.toString(column + 1);
            xml.empty("col", "min", number, "max", number, "width", Integer.toString(width(column)),
                    "customWidth", "1");
        }
        xml.close().open("sheetData").line();
        row(xml, 1, table.head());
        for (int row = 0; row < table.rows().size(); row++) {
            row(xml, row + 2, table.rows().get(row));
        }
        xml.close();
        String last = column(Math.max(0, table.head().size() - 1)) + (table.rows().size() + 1);
        return xml.empty("autoFilter", "ref", "A1:" + last);
    }

    private int width(int column) {
        int longest = table.rows().stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return longest > LONG_WORDS ? WIDE : Math.max(NARROW, longest + 2);
    }

    private static void row(XmlDocument xml, int number, List<String> cells) {
        xml.open("row", "r", Integer.toString(number));
        for (int i = 0; i < cells.size(); i++) {
            cell(xml, column(i) + number, cells.get(i), number == 1);
        }
        xml.close().line();
    }

    private static void cell(XmlDocument xml, String place, String value, boolean head) {
        if (!head && value.matches("\\d{1,9}")) {
            xml.open("c", "r", place, "s", "3").element("v", value).close();
        } else if (!value.isEmpty()) {
            boolean formula = FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
            xml.open("c", "r", place, "s", head ? "1" : formula ? "2" : "0", "t", "inlineStr");
            xml.open("is").element("t", cellText(value), "xml:space", "preserve").close().close();
        }
    }

    /** Excel takes {@code _x0041_} for an escaped character unless its first line is escaped, too. */
    private static String cellText(String value) {
        String escaped = value.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
        return escaped.length() <= LONGEST_CELL ? escaped : escaped.substring(0, LONGEST_CELL - 1) + "\u2026";
    }

    /** The letters of a column, counted from 0. */
    private static String column(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : column(index / LETTERS - 1) + last;
    }
}
