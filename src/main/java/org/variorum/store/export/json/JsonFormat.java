package org.variorum.store.export.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.store.export.Content;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.JsonText;

/**
 * Writes {@code variorum-comparison} version 1: UTF-8, two spaces a level, keys in the order of the schema.
 *
 * <p>A document that breaks the schema or refers to something that is not in it is a fault of this program: it is
 * refused rather than written.
 */
public final class JsonFormat implements ExportFormat {

    private final SchemaCheck schema = new SchemaCheck();

    @Override
    public String name() {
        return "JSON";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public Set<Content> carries() {
        return EnumSet.of(
                Content.TEXTS, Content.POSITIONS, Content.EXCLUDED, Content.VALUES, Content.SILENCE,
                Content.CONFIDENCE, Content.ORIGINS, Content.CITATIONS, Content.PROBLEMS, Content.METHODS,
                Content.DECISIONS, Content.WORKSPACE);
    }

    @Override
    public ExportResult export(ExportInput input) {
        ObjectNode document = new ComparisonDocument(input).tree();
        input.saved().get().ifPresent(file -> document.put("workspace", Base64.getEncoder().encodeToString(file)));
        List<String> faults = Stream.of(schema.faults(document), new ReferenceCheck(document).faults())
                .flatMap(List::stream)
                .toList();
        if (!faults.isEmpty()) {
            return new ExportResult.Refused(Problem.of(
                    "export-invalid", Severity.ERROR, name(), faults.getFirst(), String.valueOf(faults.size())));
        }
        return new ExportResult.Ready(JsonText.bytes(document));
    }
}
