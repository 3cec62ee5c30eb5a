package org.variorum.store.export.docx;

import org.variorum.store.export.xml.XmlDocument;

/** The looks that the document names. Sizes are in half points, distances in twentieths of a point. */
final class WordStyles {

    private WordStyles() {}

    static XmlDocument xml(String language) {
        XmlDocument xml = new XmlDocument("w:styles", WordBody.NAMESPACE);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", "Calibri", "w:hAnsi", "Calibri", "w:cs", "Calibri");
        xml.empty("w:sz", "w:val", "21").empty("w:lang", "w:val", language).close().close();
        xml.open("w:pPrDefault").open("w:pPr").empty("w:spacing", "w:after", "120", "w:line", "264",
                "w:lineRule", "auto").close().close().close();
        paragraph(xml, new Look("Normal", "Normal", "120", -1, "21", false, ""));
        paragraph(xml, new Look("Title", "Title", "240", -1, "40", true, ""));
        paragraph(xml, new Look("Heading1", "heading 1", "160", 0, "30", true, ""));
        paragraph(xml, new Look("Heading2", "heading 2", "120", 1, "24", true, ""));
        paragraph(xml, new Look("Cell", "Cell", "40", -1, "18", false, ""));
        paragraph(xml, new Look("CellHead", "Cell head", "40", -1, "18", true, ""));
        paragraph(xml, new Look("CellNote", "Cell note", "40", -1, "17", false, "5A5A5A"));
        paragraph(xml, new Look("CommentText", "annotation text", "60", -1, "20", false, ""));
        paragraph(xml, new Look("Excluded", "Excluded", "60", -1, "18", false, "6B6B6B"));
        character(xml, "Deciding", "Deciding words");
        character(xml, "CommentReference", "annotation reference");
        return table(xml);
    }

    private static void paragraph(XmlDocument xml, Look look) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", look.id());
        xml.empty("w:name", "w:val", look.name());
        if (!look.id().equals("Normal")) {
            xml.empty("w:basedOn", "w:val", "Normal");
        }
        xml.empty("w:qFormat").open("w:pPr");
        if (look.outline() >= 0) {
            xml.empty("w:keepNext");
        }
        xml.empty("w:spacing", "w:after", look.after());
        if (look.outline() >= 0) {
            xml.empty("w:outlineLvl", "w:val", Integer.toString(look.outline()));
        }
        xml.close().open("w:rPr");
        if (look.bold()) {
            xml.empty("w:b");
        }
        if (!look.color().isEmpty()) {
            xml.empty("w:color", "w:val", look.color());
        }
        xml.empty("w:sz", "w:val", look.size()).close().close();
    }

    private static void character(XmlDocument xml, String id, String name) {
        xml.open("w:style", "w:type", "character", "w:styleId", id).empty("w:name", "w:val", name).open("w:rPr");
        if (id.equals("Deciding")) {
            xml.empty("w:b");
        } else {
            xml.empty("w:sz", "w:val", "16");
        }
        xml.close().close();
    }

    private static XmlDocument table(XmlDocument xml) {
        xml.open("w:style", "w:type", "table", "w:styleId", "TableGrid").empty("w:name", "w:val", "Table Grid");
        xml.open("w:tblPr").open("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "9A9A9A");
        }
        xml.close().open("w:tblCellMar");
        for (String side : new String[] {"top", "left", "bottom", "right"}) {
            xml.empty("w:" + side, "w:w", "80", "w:type", "dxa");
        }
        return xml.close().close().close();
    }

    /** How paragraphs of one style look; an outline level below 0 makes no heading. */
    private record Look(String id, String name, String after, int outline, String size, boolean bold, String color) {}
}
