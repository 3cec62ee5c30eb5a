package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.app.session.ArticleImporter;
import org.variorum.app.session.Comparer;
import org.variorum.app.session.ComparisonExporter;
import org.variorum.app.settings.SettingsModel;
import org.variorum.model.text.Wording;

/**
 * What a window works with; put together by the assembly.
 *
 * @param importer reads files
 * @param comparer compares articles
 * @param exporters the formats to export to, the preferred first
 * @param settings the reader's preferences
 * @param wording says what the analysis found
 * @param locale the language of the window
 * @param samples the folder of sample comparisons, when it is there
 */
public record WindowServices(
        ArticleImporter importer,
        Comparer comparer,
        List<ComparisonExporter> exporters,
        SettingsModel settings,
        Wording wording,
        Locale locale,
        Optional<Path> samples) {

    public WindowServices {
        exporters = List.copyOf(exporters);
    }
}
