package org.variorum.store.export.xlsx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.store.export.table.ReportTable;
import org.variorum.store.export.xml.XmlDocument;

/** One sheet of a workbook. */
final class Worksheet {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** The most characters that Excel allows in a cell. */
    private static final int LONGEST_CELL = 32_767;
    private static final int LETTERS = 26;
    private static final int NARROW = 6;
    private static final int MIDDLE = 24;
    private static final int WIDE = 40;
    private static final int LONG_WORDS = 72;

    /** Characters side by side on a landscape page that are still large enough to be read: eight points. */
    private static final int ACROSS = 200;
    private static final int SHORT = 12;

    /** Points of a line of eleven-point words, and the most that Excel allows a row. */
    private static final int LINE = 15;
    private static final int HIGHEST_ROW = 409;

    private final ReportTable table;
    private final List<Integer> widths;

    Worksheet(ReportTable table) {
        this.table = table;
        widths = onOnePage(IntStream.range(0, table.head().size()).map(this::width).boxed().toList());
    }

    XmlDocument xml() {
        XmlDocument xml = new XmlDocument("worksheet", MAIN);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.close().close().open("cols");
        for (int column = 0; column < widths.size(); column++) {
            String number = Integer.toString(column + 1);
            xml.empty("col", "min", number, "max", number, "width", Integer.toString(widths.get(column)),
                    "customWidth", "1");
        }
        xml.close().open("sheetData").line();
        row(xml, 1, table.head());
        for (int row = 0; row < table.rows().size(); row++) {
            row(xml, row + 2, table.rows().get(row));
        }
        xml.close();
        String last = column(Math.max(0, table.head().size() - 1)) + (table.rows().size() + 1);
        xml.empty("autoFilter", "ref", "A1:" + last);
        xml.empty("pageMargins", "left", "0.4", "right", "0.4", "top", "0.5", "bottom", "0.5",
                "header", "0.3", "footer", "0.3");
        return xml.empty("pageSetup", "paperSize", "9", "fitToWidth", "1",
                "fitToHeight", "0", "orientation", "landscape");
    }

    /**
     * Columns of words give way until all stand side by side on a page; those of numbers and days do not. They share
     * the room by the root of their longest words, so that no row is many times as high as it need be.
     */
    private List<Integer> onOnePage(List<Integer> wanted) {
        int fixed = wanted.stream().filter(width -> width <= SHORT).mapToInt(Integer::intValue).sum();
        int words = wanted.stream().filter(width -> width > SHORT).mapToInt(Integer::intValue).sum();
        double roots = IntStream.range(0, wanted.size())
                .filter(column -> wanted.get(column) > SHORT)
                .mapToDouble(column -> Math.sqrt(longest(column)))
                .sum();
        double share = Math.max(0, ACROSS - fixed) / roots;
        return words + fixed <= ACROSS ? wanted : IntStream.range(0, wanted.size())
                .map(column -> wanted.get(column) <= SHORT
                        ? wanted.get(column)
                        : Math.max(SHORT, (int) (Math.sqrt(longest(column)) * share)))
                .boxed().toList();
    }

    private int width(int column) {
        int longest = longest(column);
        return longest > LONG_WORDS ? WIDE : Math.clamp(longest + 2, NARROW, MIDDLE);
    }

    private int longest(int column) {
        return Stream.concat(Stream.of(table.head()), table.rows().stream())
                .filter(row -> row.size() > column)
                .flatMap(row -> row.get(column).lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Rows are as high as their words: not every program makes them so. */
    private void row(XmlDocument xml, int number, List<String> cells) {
        int lines = IntStream.range(0, Math.min(cells.size(), widths.size()))
                .map(column -> lines(cells.get(column), widths.get(column)))
                .max().orElse(1);
        xml.open("row", "r", Integer.toString(number),
                "ht", Integer.toString(Math.min(HIGHEST_ROW, LINE * Math.max(1, lines))), "customHeight", "1");
        for (int i = 0; i < cells.size(); i++) {
            cell(xml, column(i) + number, cells.get(i), number == 1);
        }
        xml.close().line();
    }

    /** How many lines words take, broken between words. */
    private static int lines(String words, int width) {
        return words.lines().mapToInt(line -> 1 + line.length() / width).sum();
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
