package org.variorum.app.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.Workspace;

/** One format that a comparison can be written in. The assembly supplies them from the store. */
public interface ComparisonExporter {

    /** The format's name as people know it, such as {@code HTML}. */
    String name();

    /** The file name extension without a dot. */
    String extension();

    /** The format's name on the command line; no two share one. */
    String code();

    /** Writes the file, or says why not. */
    Optional<Problem> write(Workspace workspace, Path file);

    /** The first exporter whose extension the file name has, else the first of all. */
    static Optional<ComparisonExporter> forFile(List<ComparisonExporter> exporters, Path file) {
        String name = file.toString();
        return exporters.stream()
                .filter(exporter -> name.endsWith("." + exporter.extension()))
                .findFirst()
                .or(() -> exporters.stream().findFirst());
    }
}
