package org.variorum.store.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;

/**
 * Writes a PDF file: real text in embedded fonts, tagged for screen readers, with bookmarks and page numbers.
 *
 * <p>A character that the fonts do not have, such as a picture character or Arabic script, is printed as an empty box.
 */
public final class PdfFormat implements ExportFormat {

    /** Anything that is always the same, so that the file is. */
    private static final long DOCUMENT = 1;

    @Override
    public String name() {
        return "PDF";
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public Set<Content> carries() {
        return EnumSet.of(
                Content.TEXTS, Content.POSITIONS, Content.EXCLUDED, Content.SILENCE, Content.CONFIDENCE,
                Content.METHODS, Content.DECISIONS, Content.PROBLEMS);
    }

    @Override
    public String preview(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDFTextStripper firstPage = new PDFTextStripper();
            firstPage.setEndPage(1);
            return firstPage.getText(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public ExportResult export(ExportInput input) {
        ReportContent content = new ReportContent(input);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(DOCUMENT);
            PdfPages pages = new PdfPages(document, content.say("report.language"));
            new PdfReport(content, pages).write();
            String title = content.say("report.title", Integer.toString(content.comparison().articles().size()));
            pages.finish(title, input.generator());
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ExportResult.Ready(bytes.toByteArray());
    }
}
