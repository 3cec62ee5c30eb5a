package org.variorum.store.export.qdpx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.variorum.model.article.Article;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.xml.XmlDocument;

/**
 * Writes a REFI-QDA project (version 1.0): facts are codes, claims are coded selections, differences are links.
 *
 * <p>It does not carry silence of sources, typed values of claims, nor the confidence of disputes other than in words.
 */
public final class QdpxFormat implements ExportFormat {

    /** Zip entries carry a time; a fixed one keeps the bytes the same. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    @Override
    public String name() {
        return "REFI-QDA";
    }

    @Override
    public String extension() {
        return "qdpx";
    }

    @Override
    public ExportResult export(ExportInput input) {
        ReportContent content = new ReportContent(input);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            entry(zip, "project.qde", new QdeProject(content).bytes());
            for (Article article : content.comparison().articles()) {
                byte[] text = XmlDocument.legal(article.text().value()).getBytes(StandardCharsets.UTF_8);
                entry(zip, "sources/" + Guid.of(article) + ".txt", text);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new ExportResult.Ready(bytes.toByteArray());
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
