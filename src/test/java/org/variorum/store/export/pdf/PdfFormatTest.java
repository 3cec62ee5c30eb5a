package org.variorum.store.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.store.export.ExportedSample;
import org.variorum.store.reading.ArticleImporter;

class PdfFormatTest {

    private static final String ARABIC = "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645";
    private static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd";
    private static final String DEVANAGARI = "\u0928\u092e\u0938\u094d\u0924\u0947";
    private static final String OTHERS = "\u0416\u0443\u0440\u043d\u0430\u043b \u03b1\u03b2\u03b3";

    private final PdfFormat format = new PdfFormat(SystemFonts.none());

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
        byte[] file = ExportedSample.withHeadline(format, "\u4e2d\u56fd\u4eba \u0000\ud800 " + "x".repeat(5_000));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("□□□").contains("U+4E2D, U+4EBA, U+56FD");
        }
    }

    @Test
    void printsArabicHebrewAndDevanagariInFontsOfTheirOwn() throws IOException {
        byte[] file = ExportedSample.withHeadline(
                format, ARABIC + " 84 (" + HEBREW + ") " + DEVANAGARI + " " + OTHERS);
        try (PDDocument document = Loader.loadPDF(file)) {
            List<String> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                page.getResources().getFontNames().forEach(name -> {
                    try {
                        fonts.add(page.getResources().getFont(name).getName().replaceFirst(".*\\+", ""));
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                });
            }
            assertThat(fonts).contains(
                    "NotoSansArabic-Regular", "NotoSansHebrew-Regular", "NotoSansDevanagari-Regular");
            List<String> said = new ArrayList<>();
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            extractor.getMarkedContents().stream().map(PDMarkedContent::getActualText)
                    .filter(words -> words != null).forEach(said::add);
            assertThat(String.join("", said)).contains(ARABIC).contains(HEBREW).contains(DEVANAGARI).contains("84 (");
        }
        assertThat(file).hasSizeLessThan(400_000);
    }

    @Test
    void printsGreekAndCyrillic() throws IOException {
        try (PDDocument document = Loader.loadPDF(ExportedSample.withHeadline(format, OTHERS))) {
            assertThat(new PDFTextStripper().getText(document)).contains(OTHERS);
        }
    }

    /** Fonts print several characters with one glyph, such as the closing quotation mark and U+02EE. */
    @Test
    void everyCharacterIsCopiedOutAsItself() throws IOException {
        String marks = "\u201cYes\u201d \u2018no\u2019 \u2013 \u2014 \u2026 \u2022 \u00e9 \u00ab\u00bb \u201e "
                + "\u2039\u203a \u00a3\u20ac$ \u00a7\u00b0\u00bd\u00b7 5\u2032 6\u2033 -"
                + "\u2010\u2011\u2212 ~!?;:'\"*/\\|()[]{}<>@#%&+=^_`";
        String twins = "\u02ee\u201d \u02bc\u2019 \u00b5\u03bc \u2126\u03a9 \u212b\u00c5 \u2206\u0394";
        byte[] file = ExportedSample.withHeadline(format, marks + " " + twins);
        try (PDDocument document = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(marks).contains(twins)
                    .contains("\u201cPolice said 12 people died in Delta □ at 7 p.m\u201d");
        }
    }

    /** What a screen reader says of a line is what stands there: only joined letters are taken apart again. */
    @Test
    void saysALineOfSeveralScriptsAsItStandsThere() throws IOException {
        try (PDDocument document = Loader.loadPDF(ExportedSample.withHeadline(format, ARABIC + " \u2026 \u00bd"))) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(0));
            assertThat(extractor.getMarkedContents()).map(PDMarkedContent::getActualText)
                    .anyMatch(words -> words != null && words.contains(ARABIC + " \u2026 \u00bd"));
        }
    }

    @Test
    void turnsJoinedLettersAndBracketsTheWayTheyArePrinted() {
        assertThat(new ArabicForms().joined("\u0628\u0628\u0628")).isEqualTo("\ufe91\ufe92\ufe90");
        assertThat(new ArabicForms().joined("\u0644\u0627")).isEqualTo("\ufefb");
        assertThat(new ArabicForms().joined("\u062f\u0628")).isEqualTo("\ufea9\ufe8f");
        List<PdfParagraph.Piece> line = List.of(new PdfParagraph.Piece("A (\u05d0\u05d1) 12", false));
        assertThat(VisualOrder.of(line, false).stream().map(PdfParagraph.Piece::words).collect(Collectors.joining()))
                .isEqualTo("A (\u05d1\u05d0) 12");
        List<PdfParagraph.Piece> hebrew = List.of(new PdfParagraph.Piece("(\u05d0\u05d1) 12", false));
        assertThat(VisualOrder.of(hebrew, true).stream().map(PdfParagraph.Piece::words).collect(Collectors.joining()))
                .isEqualTo("12 (\u05d1\u05d0)");
    }

    @Test
    void looksForOtherScriptsAmongTheFontsOfTheComputer() throws IOException {
        Path droid = Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
        Assumptions.assumeTrue(Files.exists(droid), "There is no font with Chinese characters here");
        byte[] file = ExportedSample.withHeadline(
                new PdfFormat(new SystemFonts(List.of(droid.getParent()))), "\u4e2d\u56fd\u4eba");
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document)).contains("\u4e2d\u56fd\u4eba");
        }
        assertThat(file).hasSizeLessThan(400_000);
    }

    @Test
    void isAFileWhenThereIsNothing() throws IOException {
        try (PDDocument document = Loader.loadPDF(ExportedSample.ofNothing(format))) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }
}
