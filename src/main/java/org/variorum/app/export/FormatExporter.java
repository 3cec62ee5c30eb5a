package org.variorum.app.export;

import java.nio.file.Path;
import java.util.Optional;
import org.variorum.app.session.ComparisonExporter;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.AtomicFile;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;

/**
 * Writes a comparison in one format, in the program's words. A file is replaced as a whole or not at all.
 *
 * @param format the format
 * @param wording says what the file says
 * @param generator the program's name and version
 */
public record FormatExporter(ExportFormat format, Wording wording, String generator) implements ComparisonExporter {

    @Override
    public String name() {
        return format.name();
    }

    @Override
    public String extension() {
        return format.extension();
    }

    @Override
    public String code() {
        return format.code();
    }

    @Override
    public Optional<Problem> write(Workspace workspace, Path file) {
        return switch (format.export(new ExportInput(workspace, wording, generator))) {
            case ExportResult.Ready ready -> new AtomicFile(file).write(ready.content());
            case ExportResult.Refused refused -> Optional.of(refused.problem());
        };
    }
}
