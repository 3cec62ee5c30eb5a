package org.variorum;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.app.export.FormatExporter;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.session.ComparisonExporter;
import org.variorum.app.wording.MessageWording;
import org.variorum.cli.LastResort;
import org.variorum.cli.Services;
import org.variorum.cli.WindowPort;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportFormat;
import org.variorum.store.export.json.JsonFormat;
import org.variorum.store.reading.ArticleImporter;

/** Puts the layers together: the only class that sees them all. */
final class Assembly {

    private static final String VERSION = "0.1.0";
    private static final List<ExportFormat> FORMATS = List.of(new JsonFormat());

    private Assembly() {}

    /** Everything the command line works with. */
    static Services services() {
        Wording wording = new MessageWording(Locale.ENGLISH);
        ArticleImporter importer = new ArticleImporter();
        return new Services(
                (paths, progress) -> imported(importer.importFrom(paths)),
                (articles, included, progress) -> Comparison.EMPTY,
                FORMATS.stream()
                        .map(format -> (ComparisonExporter) new FormatExporter(format, wording, "variorum " + VERSION))
                        .toList(),
                new NoWindow(), wording, VERSION, new LastResort(Path.of("x")));
    }

    private static Imported imported(org.variorum.store.reading.Imported read) {
        return new Imported(read.articles(), read.problems());
    }
}
