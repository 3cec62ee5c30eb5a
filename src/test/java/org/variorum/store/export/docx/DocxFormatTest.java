package org.variorum.store.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.store.export.ExportedSample;
import org.variorum.store.export.OfficeParts;
import org.variorum.store.reading.ArticleImporter;

class DocxFormatTest {

    /** What may stand in which element, and in what order: the part of the schema that the document uses. */
    private static final Map<String, List<String>> CHILDREN = Map.ofEntries(
            Map.entry("w:document", List.of("w:body")),
            Map.entry("w:body", List.of("w:p|w:tbl", "w:sectPr")),
            Map.entry("w:p", List.of("w:pPr", "w:r|w:commentRangeStart|w:commentRangeEnd")),
            Map.entry("w:pPr", List.of("w:pStyle", "w:keepNext", "w:pageBreakBefore", "w:spacing", "w:outlineLvl")),
            Map.entry("w:r", List.of("w:rPr", "w:t|w:br|w:commentReference")),
            Map.entry("w:rPr", List.of("w:rStyle", "w:rFonts", "w:b", "w:color", "w:sz", "w:lang")),
            Map.entry("w:tbl", List.of("w:tblPr", "w:tblGrid", "w:tr")),
            Map.entry("w:tblPr", List.of("w:tblStyle", "w:tblW", "w:tblBorders", "w:tblLayout", "w:tblCellMar")),
            Map.entry("w:tblGrid", List.of("w:gridCol")),
            Map.entry("w:tr", List.of("w:trPr", "w:tc")),
            Map.entry("w:trPr", List.of("w:cantSplit", "w:tblHeader")),
            Map.entry("w:tc", List.of("w:tcPr", "w:p")),
            Map.entry("w:sectPr", List.of("w:pgSz", "w:pgMar")),
            Map.entry("w:style", List.of("w:name", "w:basedOn", "w:qFormat", "w:pPr", "w:rPr", "w:tblPr")),
            Map.entry("w:comment", List.of("w:p")));

    private final DocxFormat format = new DocxFormat();
    private final OfficeParts parts = OfficeParts.of(ExportedSample.in(format));
    private final Document body = parts.xml("word/document.xml");

    @TempDir
    private Path folder;

    @Test
    void everyPartHasATypeAndEveryRelationLeadsToAPart() {
        assertThat(parts.faults()).isEmpty();
        assertThat(OfficeParts.of(ExportedSample.ofNothing(format)).faults()).isEmpty();
    }

    @Test
    void keepsTheOrderThatTheSchemaWants() {
        for (String part : List.of("word/document.xml", "word/styles.xml", "word/comments.xml")) {
            for (Element element : parts.xml(part).getAllElements()) {
                List<String> order = CHILDREN.getOrDefault(element.tagName(), List.of());
                int last = 0;
                for (Element child : order.isEmpty() ? List.<Element>of() : element.children()) {
                    int place = place(order, child.tagName());
                    assertThat(place).as("%s in %s of %s", child.tagName(), element.tagName(), part)
                            .isGreaterThanOrEqualTo(last);
                    last = place;
                }
            }
        }
        assertThat(body.getElementsByTag("w:tc")).allMatch(cell -> cell.lastElementChild().tagName().equals("w:p"));
    }

    @Test
    void everyStyleThatIsNamedIsThere() {
        List<String> styles = parts.xml("word/styles.xml").getElementsByTag("w:style").eachAttr("w:styleId");
        assertThat(styles).containsAll(body.getElementsByTag("w:pStyle").eachAttr("w:val"))
                .containsAll(body.getElementsByTag("w:rStyle").eachAttr("w:val"));
    }

    @Test
    void commentsOnEveryClaimInPlace() {
        List<String> comments = parts.xml("word/comments.xml").getElementsByTag("w:comment").eachAttr("w:id");
        assertThat(comments).hasSize(5).doesNotHaveDuplicates();
        for (String tag : List.of("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference")) {
            assertThat(body.getElementsByTag(tag).eachAttr("w:id")).containsExactlyInAnyOrderElementsOf(comments);
        }
        String document = body.outerHtml();
        Element toll = parts.xml("word/comments.xml").getElementsByTag("w:comment").get(1);
        assertThat(toll.wholeText()).contains("1. Number killed in Delta – Disputed")
                .contains("A says 12, B says about 30").contains("B: About 30 people")
                .contains("C: Not mentioned in the whole text.");
        int start = document.indexOf("<w:commentRangeStart w:id=\"1\"");
        int end = document.indexOf("<w:commentRangeEnd w:id=\"1\"");
        assertThat(Jsoup.parse(document.substring(start, end), Parser.xmlParser())
                        .wholeText().replaceAll("\\s+", " ").strip())
                .isEqualTo("Police said 12 people died in Delta 🏚 at 7 p.m");
    }

    @Test
    void isReadAgainByOurOwnReader() throws IOException {
        Path file = Files.write(folder.resolve("c.docx"), ExportedSample.in(format));
        var read = new ArticleImporter().importFrom(List.of(file));
        assertThat(read.problems()).isEmpty();
        assertThat(read.articles().getFirst().text().value())
                .contains("Number killed in Delta").contains("Police said 12 people died in Delta 🏚 at 7 p.m.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p>&\"'", "\u0001\ud800", "]]>", "a\nb\tc"})
    void noHeadlineBreaksTheDocument(String headline) {
        assertThat(OfficeParts.of(ExportedSample.withHeadline(format, headline)).faults()).isEmpty();
    }

    private static int place(List<String> order, String tag) {
        for (int i = 0; i < order.size(); i++) {
            if (List.of(order.get(i).split("\\|")).contains(tag)) {
                return i;
            }
        }
        return -1;
    }
}
