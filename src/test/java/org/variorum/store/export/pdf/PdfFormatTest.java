package org.variorum.store.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.store.export.ExportedSample;
import org.variorum.store.reading.ArticleImporter;

class PdfFormatTest {

    private final PdfFormat format = new PdfFormat();

    @TempDir
    private Path folder;

    @Test
    void holdsRealTextWithPageNumbers() throws IOException {
        try (PDDocument document = Loader.loadPDF(ExportedSample.in(format))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("3 articles compared").contains("1. Number killed in Delta")
                    .contains("Police said 12 people died in Delta □ at 7 p.m").contains("1 / 5").contains("5 / 5");
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isGreaterThan(page.getMediaBox().getHeight());
        }
    }

    @Test
    void embedsEveryFontItUses() throws IOException {
        try (PDDocument document = Loader.loadPDF(ExportedSample.in(format))) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void hasABookmarkForEveryChapterAndFact() throws IOException {
        try (PDDocument document = Loader.loadPDF(ExportedSample.in(format))) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertThat(titles).contains("Disputed (1)", "1. Number killed in Delta", "B Second", "How this was made");
        }
    }

    @Test
    void isTaggedSoThatEveryStretchOfTextIsInTheTree() throws IOException {
        try (PDDocument document = Loader.loadPDF(ExportedSample.in(format))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            PDStructureElement whole = (PDStructureElement) root.getKids().getFirst();
            List<String> kinds = whole.getKids().stream()
                    .map(kid -> ((PDStructureElement) kid).getStructureType())
                    .toList();
            assertThat(kinds).startsWith("H1").contains("H2", "H3", "P", "BlockQuote");
            long referred = whole.getKids().stream()
                    .mapToLong(kid -> ((PDStructureElement) kid).getKids().size())
                    .sum();
            long marked = 0;
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                marked += extractor.getMarkedContents().stream().filter(one -> one.getMCID() >= 0).count();
                assertThat(extractor.getMarkedContents()).map(PDMarkedContent::getTag).contains("Artifact");
            }
            assertThat(marked).isEqualTo(referred);
        }
    }

    @Test
    void isReadAgainByOurOwnReader() throws IOException {
        Path file = Files.write(folder.resolve("c.pdf"), ExportedSample.in(format));
        var read = new ArticleImporter().importFrom(List.of(file));
        assertThat(read.articles().getFirst().text().value()).contains("Number killed in Delta");
    }

    @Test
    void breaksLongWordsAndPrintsABoxForWhatItsFontsLack() throws IOException {
        byte[] file = ExportedSample.withHeadline(format, "مرحبا \u0000\ud800 " + "x".repeat(5_000));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).contains("□□□□□");
        }
    }

    @Test
    void isAFileWhenThereIsNothing() throws IOException {
        try (PDDocument document = Loader.loadPDF(ExportedSample.ofNothing(format))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }
}
