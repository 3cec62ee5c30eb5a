package org.variorum.store.export.markdown;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;

/**
 * Writes the facts as Markdown for note-taking programs. It carries quotations only: no whole texts, no positions.
 */
public final class MarkdownFormat implements ExportFormat {

    @Override
    public String name() {
        return "Markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public Set<Content> carries() {
        return EnumSet.of(Content.SILENCE, Content.CONFIDENCE, Content.METHODS, Content.DECISIONS, Content.PROBLEMS);
    }

    @Override
    public ExportResult export(ExportInput input) {
        String report = new MarkdownReport(new ReportContent(input)).text();
        return new ExportResult.Ready(report.getBytes(StandardCharsets.UTF_8));
    }
}
