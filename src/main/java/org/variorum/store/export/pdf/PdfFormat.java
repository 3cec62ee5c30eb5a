package org.variorum.store.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.variorum.model.text.Phrase;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;

/**
 * Writes a PDF file: real text in embedded fonts, tagged for screen readers, with bookmarks and page numbers.
 *
 * <p>A character that no font has, such as a picture character, is printed as an empty box, which is told. A script
 * that has no font in the program is printed in one of the computer's, so that such a file depends on the computer.
 */
public final class PdfFormat implements ExportFormat {

    /** Anything that is always the same, so that the file is. */
    private static final long DOCUMENT = 1;

    private static final int NAMED = 20;

    private final SystemFonts system;

    /** With the fonts of the computer for scripts that have none here. */
    public PdfFormat() {
        this(SystemFonts.ofThisComputer());
    }

    PdfFormat(SystemFonts system) {
        this.system = system;
    }

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
            PdfFonts fonts = new PdfFonts(document, system);
            PdfPages pages = new PdfPages(document, fonts, content.say("report.language"));
            new PdfReport(content, pages).write();
            List<Phrase> losses = losses(fonts);
            for (Phrase loss : losses) {
                pages.write(PdfParagraph.of(PdfLook.BODY, content.input().say(loss)));
            }
            String title = content.say("report.title", Integer.toString(content.comparison().articles().size()));
            pages.finish(title, input.generator());
            document.save(bytes);
            return new ExportResult.Ready(bytes.toByteArray(), losses);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Which characters are boxes; by their numbers, for the file cannot print them. */
    private List<Phrase> losses(PdfFonts fonts) {
        SortedSet<Integer> missing = fonts.missing();
        String named = missing.stream().limit(NAMED).map("U+%04X"::formatted).collect(Collectors.joining(", "));
        return missing.isEmpty() ? List.of() : List.of(Phrase.of(
                "export.loss.characters", name(), Integer.toString(missing.size()),
                missing.size() > NAMED ? named + " \u2026" : named));
    }
}
