package org.variorum.cli;

import java.util.List;
import org.variorum.app.export.FormatExporter;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.session.ArticleImporter;
import org.variorum.app.session.Comparer;
import org.variorum.model.text.Wording;

/**
 * What the commands work with. Models are loaded when the comparer is first used, not before.
 *
 * @param importer reads articles
 * @param comparer compares them
 * @param exporters the formats a comparison can be written in
 * @param files workspaces that were saved
 * @param window the window
 * @param wording the words of the program
 * @param version the program's version, such as {@code 0.1.0}
 * @param lastResort keeps the details of faults
 */
public record Services(
        ArticleImporter importer,
        Comparer comparer,
        List<FormatExporter> exporters,
        WorkspaceFiles files,
        WindowPort window,
        Wording wording,
        String version,
        LastResort lastResort) {

    public Services {
        exporters = List.copyOf(exporters);
    }
}
