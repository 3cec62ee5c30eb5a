package org.variorum.store.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.variorum.store.export.ZipFile;
import org.variorum.store.export.ooxml.OfficePackage;
import org.variorum.store.export.table.ReportTable;
import org.variorum.store.export.xml.XmlDocument;

/** A workbook with a sheet for each table: a bold head that stays in sight, wrapped cells, a filter. */
final class Workbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "spreadsheetml.";

    /** Excel calls a file damaged whose sheets have longer names than this. */
    private static final int LONGEST_NAME = 31;

    private final List<ReportTable> sheets = new ArrayList<>();
    private final String title;
    private final String generator;

    Workbook(String title, String generator) {
        this.title = title;
        this.generator = generator;
    }

    void add(ReportTable sheet) {
        sheets.add(sheet);
    }

    byte[] bytes() {
        OfficePackage parts = new OfficePackage(title, generator)
                .add("xl/workbook.xml", TYPE + "sheet.main+xml", "officeDocument", workbook());
        for (int i = 0; i < sheets.size(); i++) {
            parts.add("xl/worksheets/sheet" + (i + 1) + ".xml", TYPE + "worksheet+xml", "worksheet",
                    new Worksheet(sheets.get(i)).xml());
        }
        return parts.add("xl/styles.xml", TYPE + "styles+xml", "styles", styles()).bytes();
    }

    /** The cells of the first sheet, row by row. */
    static List<List<String>> rows(byte[] workbook) {
        List<List<String>> rows = new ArrayList<>();
        Document sheet = Jsoup.parse(ZipFile.text(workbook, "xl/worksheets/sheet1.xml"), Parser.xmlParser());
        for (Element row : sheet.getElementsByTag("row")) {
            rows.add(row.getElementsByTag("c").stream()
                    .map(cell -> cell.wholeText().replaceAll("\\s+", " "))
                    .toList());
        }
        return rows;
    }

    private XmlDocument workbook() {
        XmlDocument xml = new XmlDocument("workbook", MAIN, "xmlns:r", RELATIONS).open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            xml.empty("sheet", "name", name(sheets.get(i).heading()), "sheetId", Integer.toString(i + 1),
                    "r:id", "rId" + (i + 1));
        }
        xml.close().open("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            String sheet = "'" + name(sheets.get(i).heading()) + "'!";
            xml.element("definedName", sheet + "$1:$1",
                    "name", "_xlnm.Print_Titles", "localSheetId", Integer.toString(i));
        }
        return xml.close();
    }

    private static String name(String heading) {
        String legal = heading.replaceAll("[\\[\\]:*?/\\\\']", " ");
        return legal.substring(0, Math.min(LONGEST_NAME, legal.length()));
    }

    /** Four looks of a cell, by number: plain, head, text that must not be computed, number. */
    private static XmlDocument styles() {
        XmlDocument xml = new XmlDocument("styleSheet", MAIN);
        xml.open("fonts", "count", "2");
        xml.open("font").empty("sz", "val", "11").empty("name", "val", "Calibri").close();
        xml.open("font").empty("b").empty("sz", "val", "11").empty("name", "val", "Calibri").close().close();
        xml.open("fills", "count", "2");
        xml.open("fill").empty("patternFill", "patternType", "none").close();
        xml.open("fill").empty("patternFill", "patternType", "gray125").close().close();
        xml.open("borders", "count", "1").open("border");
        List.of("left", "right", "top", "bottom", "diagonal").forEach(xml::empty);
        xml.close().close();
        xml.open("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close();
        xml.open("cellXfs", "count", "4");
        style(xml, "0", "quotePrefix", "0");
        style(xml, "1", "applyFont", "1");
        style(xml, "0", "quotePrefix", "1");
        style(xml, "0", "applyNumberFormat", "0");
        xml.close();
        xml.open("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        return xml.close();
    }

    private static void style(XmlDocument xml, String font, String attribute, String value) {
        xml.open("xf", "numFmtId", "0", "fontId", font, "fillId", "0", "borderId", "0", "xfId", "0",
                attribute, value, "applyAlignment", "1");
        xml.empty("alignment", "vertical", "top", "wrapText", "1").close();
    }
}
