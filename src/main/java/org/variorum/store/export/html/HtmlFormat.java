package org.variorum.store.export.html;

import java.nio.charset.StandardCharsets;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;

/** Writes the report as one HTML file. */
public final class HtmlFormat implements ExportFormat {

    @Override
    public String name() {
        return "HTML";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public ExportResult export(ExportInput input) {
        String page = new ReportPage(new ReportContent(input)).html();
        return new ExportResult.Ready(page.getBytes(StandardCharsets.UTF_8));
    }
}
