package org.variorum.store.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfLayoutTest {

    @Test
    void aHeadlineInLargerLettersIsAParagraphOfItsOwn() throws IOException {
        assertThat(PdfProse.of(opened("Ferry").pages()))
                .isEqualTo("Ferry strikes pier\n\nThree people were killed on Thursday, the guard said.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two.html", "Microsoft Word - ferry.doc", "ferry_final.indd", "about:blank"})
    void theNameOfAFileIsNoTitle(String title) throws IOException {
        assertThat(opened(title).title()).isEmpty();
        assertThat(opened("Ferry strikes pier").title()).contains("Ferry strikes pier");
    }

    @Test
    void aLineBehindAnIndentedOneGoesOnWithItsSentence() {
        assertThat(PdfProse.of(List.of("\fThree\n\fpeople were killed.\n\fThe ferry had left\n\fat noon.")))
                .isEqualTo("Three people were killed.\n\nThe ferry had left at noon.");
    }

    private static PdfPages.Opened opened(String title) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setTitle(title);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                line(content, "Ferry strikes pier", 18, 700);
                line(content, "Three people were killed on", 11, 682);
                line(content, "Thursday, the guard said.", 11, 669);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return (PdfPages.Opened) PdfPages.of(bytes.toByteArray(), 1 << 20, 10, () -> { });
        }
    }

    private static void line(PDPageContentStream content, String words, int size, int height) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        content.newLineAtOffset(60, height);
        content.showText(words);
        content.endText();
    }
}
