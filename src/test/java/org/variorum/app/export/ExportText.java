package org.variorum.app.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** An export as text: an archive unpacked with the names of its parts, a PDF file by its words. */
final class ExportText {

    private ExportText() {}

    static String of(ExportDraft draft) throws IOException {
        Path file = Files.createTempFile("export", ".bin");
        try {
            draft.replace(file).ifPresent(problem -> {
                throw new AssertionError(problem.toString());
            });
            return of(Files.readAllBytes(file));
        } finally {
            Files.delete(file);
        }
    }

    private static String of(byte[] bytes) throws IOException {
        if (new String(bytes, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) {
            try (PDDocument document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append('\n')
                        .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return text.isEmpty() ? new String(bytes, StandardCharsets.UTF_8) : text.toString();
    }
}
