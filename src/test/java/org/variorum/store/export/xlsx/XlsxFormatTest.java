package org.variorum.store.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.store.export.ExportedSample;
import org.variorum.store.export.OfficeParts;

class XlsxFormatTest {

    private final XlsxFormat format = new XlsxFormat();
    private final OfficeParts parts = OfficeParts.of(ExportedSample.in(format));

    @Test
    void everyPartHasATypeAndEveryRelationLeadsToAPart() {
        assertThat(parts.faults()).isEmpty();
        assertThat(parts.names()).contains("xl/workbook.xml", "xl/worksheets/sheet3.xml", "xl/styles.xml");
    }

    @Test
    void namesItsSheetsAsSpreadsheetsAllow() {
        assertThat(parts.xml("xl/workbook.xml").select("sheet").eachAttr("name"))
                .containsExactly("Facts", "Fact-check", "How this was made")
                .allMatch(name -> name.length() <= 31);
    }

    @Test
    void hasTheFactCheckersColumnsWithVerifiedLeftToAPerson() {
        List<List<String>> rows = rows("xl/worksheets/sheet2.xml");
        assertThat(rows.getFirst()).containsExactly("Fact", "Method", "Source", "Date", "Verified", "Note");
        assertThat(rows).anySatisfy(row -> assertThat(row)
                .contains("Number killed in Delta: “About 30 people died in Delta”", "2025-03-04")
                .contains("[number, likely to be a contradiction] A says 12, B says about 30"));
        Document sheet = parts.xml("xl/worksheets/sheet2.xml");
        assertThat(sheet.select("c[r=E2]")).isEmpty();
    }

    @Test
    void printsReadablyWithItsHeadOnEveryPageAndRowsAsHighAsTheirWords() {
        Document sheet = OfficeParts.of(ExportedSample.withHeadline(format, "words ".repeat(60)))
                .xml("xl/worksheets/sheet1.xml");
        assertThat(sheet.selectFirst("pageSetUpPr").attr("fitToPage")).isEqualTo("1");
        assertThat(sheet.selectFirst("pageSetup").attr("fitToHeight")).isEqualTo("0");
        assertThat(sheet.selectFirst("pageSetup").attr("orientation")).isEqualTo("landscape");
        assertThat(parts.xml("xl/workbook.xml").select("definedName[name=_xlnm.Print_Titles]").eachText())
                .containsExactly(
                        "'Facts'!$1:$1", "'Fact-check'!$1:$1", "'How this was made'!$1:$1");
        assertThat(sheet.selectFirst("pageSetup").attr("fitToWidth")).isEqualTo("1");
        assertThat(Integer.parseInt(sheet.selectFirst("row[r=2]").attr("ht"))).isBetween(4 * 15, 409);
        assertThat(Integer.parseInt(sheet.selectFirst("row[r=1]").attr("ht"))).isBetween(15, 30);
    }

    @Test
    void keepsNumbersAsNumbersAndNamesEachCellOnceInOrder() {
        Document sheet = parts.xml("xl/worksheets/sheet1.xml");
        assertThat(sheet.selectFirst("c[r=A2] > v").text()).isEqualTo("1");
        assertThat(sheet.select("c").eachAttr("r")).doesNotHaveDuplicates();
        assertThat(sheet.select("row").eachAttr("r")).hasSize(1 + 3 * 3).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)"})
    void writesAHeadlineThatLooksLikeAFormulaAsQuotedText(String headline) {
        Document sheet = OfficeParts.of(ExportedSample.withHeadline(format, headline)).xml("xl/worksheets/sheet1.xml");
        assertThat(sheet.select("f")).isEmpty();
        Element cell = sheet.select("c").stream()
                .filter(one -> one.wholeText().equals(headline))
                .findFirst()
                .orElseThrow();
        assertThat(cell.attr("s")).isEqualTo("2");
        assertThat(cell.attr("t")).isEqualTo("inlineStr");
    }

    @Test
    void escapesWhatASpreadsheetWouldTakeForAnEscape() {
        Document sheet = OfficeParts.of(ExportedSample.withHeadline(format, "a_x000D_b\u0001"))
                .xml("xl/worksheets/sheet1.xml");
        assertThat(sheet.wholeText()).contains("a_x005F_x000D_b\ufffd");
    }

    @Test
    void cutsACellThatSpreadsheetsWouldCallDamaged() {
        Document sheet = OfficeParts.of(ExportedSample.withHeadline(format, "x".repeat(40_000)))
                .xml("xl/worksheets/sheet1.xml");
        assertThat(sheet.select("t")).allMatch(cell -> cell.wholeText().length() <= 32_767);
    }

    @Test
    void isAWorkbookWhenThereIsNothing() {
        assertThat(OfficeParts.of(ExportedSample.ofNothing(format)).faults()).isEmpty();
    }

    private List<List<String>> rows(String sheet) {
        return parts.xml(sheet).select("row").stream().map(row -> row.select("c").eachText()).toList();
    }
}
