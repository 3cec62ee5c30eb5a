package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.app.export.FormatExporter;
import org.variorum.app.saving.Keeping;
import org.variorum.app.session.ArticleImporter;
import org.variorum.app.session.Comparer;
import org.variorum.app.settings.SettingsModel;
import org.variorum.ui.text.UiText;

/**
 * What a window works with; put together by the assembly.
 *
 * @param importer reads files
 * @param comparer compares articles
 * @param exporters the formats to export to, the preferred first
 * @param settings the reader's preferences
 * @param text the words of the window in its language
 * @param samples the folder of sample comparisons, when it is there
 * @param keeping how workspaces are saved
 * @param files asks which files are meant
 */
public record WindowServices(
        ArticleImporter importer,
        Comparer comparer,
        List<FormatExporter> exporters,
        SettingsModel settings,
        UiText text,
        Optional<Path> samples,
        Keeping keeping,
        FileChoice files) {

    public WindowServices {
        exporters = List.copyOf(exporters);
    }

    /** Services of a window that keeps no journal. */
    public WindowServices(
            ArticleImporter importer,
            Comparer comparer,
            List<FormatExporter> exporters,
            SettingsModel settings,
            UiText text,
            Optional<Path> samples) {
        this(importer, comparer, exporters, settings, text, samples, Keeping.NO_JOURNAL);
    }

    /** Services of a window that asks by the system's dialogs. */
    public WindowServices(
            ArticleImporter importer,
            Comparer comparer,
            List<FormatExporter> exporters,
            SettingsModel settings,
            UiText text,
            Optional<Path> samples,
            Keeping keeping) {
        this(importer, comparer, exporters, settings, text, samples, keeping,
                new SystemFileChoice(text, settings, StartFolder.ofUser(samples)));
    }

    /** The same with other preferences. */
    WindowServices with(SettingsModel other) {
        return new WindowServices(importer, comparer, exporters, other, text, samples, keeping, files);
    }

    /** The same, kept otherwise and asking for files otherwise. */
    WindowServices with(Keeping otherKeeping, FileChoice otherFiles) {
        return new WindowServices(
                importer, comparer, exporters, settings, text, samples, otherKeeping, otherFiles);
    }
}
