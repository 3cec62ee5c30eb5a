package org.variorum.store.export.qdpx;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.variorum.model.article.Article;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.ZipFile;
import org.variorum.store.export.xml.XmlDocument;

/**
 * Writes a REFI-QDA project (version 1.0): facts are codes, claims are coded selections, differences are links.
 *
 * <p>It does not carry silence of sources, typed values of claims, nor the confidence of disputes other than in words.
 */
public final class QdpxFormat implements ExportFormat {

    private static final String PROJECT = "project.qde";

    @Override
    public String name() {
        return "REFI-QDA";
    }

    @Override
    public String extension() {
        return "qdpx";
    }

    @Override
    public Set<Content> carries() {
        return EnumSet.of(Content.TEXTS, Content.POSITIONS, Content.CONFIDENCE, Content.WORKSPACE);
    }

    @Override
    public String preview(byte[] content) {
        return ZipFile.text(content, PROJECT);
    }

    @Override
    public ExportResult export(ExportInput input) {
        ReportContent content = new ReportContent(input);
        ZipFile zip = new ZipFile().add(PROJECT, new QdeProject(content).bytes());
        for (Article article : content.comparison().articles()) {
            byte[] text = XmlDocument.legal(article.text().value()).getBytes(StandardCharsets.UTF_8);
            zip.add("sources/" + Guid.of(article) + ".txt", text);
        }
        input.saved().get().ifPresent(file -> zip.add("variorum/workspace.variorum", file));
        return new ExportResult.Ready(zip.bytes());
    }
}
