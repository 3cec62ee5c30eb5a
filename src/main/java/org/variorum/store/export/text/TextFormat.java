package org.variorum.store.export.text;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;

/** Writes the report as plain text in UTF-8: facts, texts, methods. */
public final class TextFormat implements ExportFormat {

    @Override
    public String name() {
        return "Text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public Set<Content> carries() {
        return EnumSet.of(Content.TEXTS, Content.EXCLUDED, Content.SILENCE, Content.CONFIDENCE, Content.METHODS,
                Content.DECISIONS, Content.PROBLEMS);
    }

    @Override
    public ExportResult export(ExportInput input) {
        String report = new TextReport(new ReportContent(input)).text();
        return new ExportResult.Ready(report.getBytes(StandardCharsets.UTF_8));
    }
}
