package org.variorum.store.export.xlsx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.table.FactTable;
import org.variorum.store.export.table.MethodsTables;
import org.variorum.store.export.table.ReportTable;

/**
 * Writes an Excel workbook (ECMA-376): a row for each fact and source, a sheet in the layout fact-checkers work with,
 * and the methods. Cells hold text and numbers, never formulas, whatever an article says.
 */
public final class XlsxFormat implements ExportFormat {

    private static final int PREVIEW_ROWS = 12;

    @Override
    public String name() {
        return "Excel";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public Set<Content> carries() {
        return EnumSet.of(Content.SILENCE, Content.CONFIDENCE, Content.METHODS, Content.DECISIONS, Content.PROBLEMS);
    }

    @Override
    public String preview(byte[] content) {
        return Workbook.rows(content).stream()
                .limit(PREVIEW_ROWS)
                .map(row -> String.join(" | ", row))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public ExportResult export(ExportInput input) {
        ReportContent content = new ReportContent(input);
        FactTable facts = new FactTable(content);
        Workbook workbook = new Workbook(
                content.say("report.title", Integer.toString(content.comparison().articles().size())),
                input.generator());
        workbook.add(new ReportTable(content.say("report.facts"), facts.head(), facts.rows()));
        workbook.add(new FactCheckSheet(content).table());
        workbook.add(methods(content));
        return new ExportResult.Ready(workbook.bytes());
    }

    /** All tables of the methods below each other on one sheet. */
    private static ReportTable methods(ReportContent content) {
        List<ReportTable> tables = new MethodsTables(content).tables();
        List<List<String>> rows = new ArrayList<>();
        for (ReportTable table : tables.subList(1, tables.size())) {
            rows.add(List.of());
            rows.add(List.of(table.heading()));
            rows.add(table.head());
            rows.addAll(table.rows());
        }
        ReportTable program = tables.getFirst();
        return new ReportTable(content.say("methods.title"), program.head(),
                Stream.of(program.rows(), rows).flatMap(List::stream).toList());
    }
}
