package org.variorum;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.analysis.AnalysisStage;
import org.variorum.analysis.ComparisonPipeline;
import org.variorum.analysis.EnglishAnalysis;
import org.variorum.analysis.Progress;
import org.variorum.app.export.ExportFormats;
import org.variorum.app.export.FormatExporter;
import org.variorum.app.saving.Keeping;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.session.Comparer;
import org.variorum.app.settings.SettingsFile;
import org.variorum.app.settings.SettingsModel;
import org.variorum.app.task.JobProgress;
import org.variorum.app.wording.MessageWording;
import org.variorum.cli.LastResort;
import org.variorum.cli.Services;
import org.variorum.cli.WindowPort;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.reading.ArticleImporter;
import org.variorum.store.reading.ReadingLimits;
import org.variorum.store.reading.ReadingProgress;
import org.variorum.ui.shell.RenderRequest;
import org.variorum.ui.shell.ViewChoice;
import org.variorum.ui.shell.WindowPicture;
import org.variorum.ui.shell.WindowServices;
import org.variorum.ui.shell.WindowStarter;
import org.variorum.ui.text.UiText;

/** Puts the layers together: the only class that sees them all. */
final class Assembly {

    private static final String VERSION = "0.1.0";
    private static final String GENERATOR = "variorum " + VERSION;

    private Assembly() {}

    /** Everything the command line works with; nothing heavy is loaded before it is used. */
    static Services services() {
        SettingsFile settings = SettingsFile.ofUser(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
        Locale language = settings.read().language().locale(Locale.getDefault(Locale.Category.DISPLAY));
        Wording wording = new MessageWording(language);
        ArticleImporter reader = new ArticleImporter(ReadingLimits.DEFAULT, Clock.systemUTC());
        org.variorum.app.session.ArticleImporter importer = (sources, progress) -> {
            var read = reader.read(sources, new FileProgress(progress));
            return new Imported(read.articles(), read.originals(), read.problems());
        };
        Comparer comparer = new EnglishComparer();
        List<FormatExporter> exporters = ExportFormats.all(wording, GENERATOR);
        WorkspaceFiles files = new WorkspaceFiles(GENERATOR);
        WindowPort window = new ShellPort(() -> new WindowServices(
                importer, comparer, exporters, new SettingsModel(settings), new UiText(language, wording), samples(),
                Keeping.in(settings.path().resolveSibling("journal"), GENERATOR)));
        LastResort lastResort = new LastResort(settings.path().resolveSibling("faults.log"));
        return new Services(importer, comparer, exporters, files, window, wording, VERSION, lastResort);
    }

    /** The samples beside the program, or in the folder it is run from. */
    private static Optional<Path> samples() {
        return Stream.of(System.getProperty("variorum.home", "."), ".")
                .map(home -> Path.of(home, "samples"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Compares English articles; the models are loaded for the first comparison and kept. */
    private static final class EnglishComparer implements Comparer {

        private @Nullable ComparisonPipeline pipeline;

        @Override
        public Comparison compare(List<Article> articles, List<ArticleId> included, JobProgress progress) {
            return pipeline().compare(articles, included, new StageProgress(progress));
        }

        private synchronized ComparisonPipeline pipeline() {
            ComparisonPipeline loaded = Optional.ofNullable(pipeline).orElseGet(EnglishAnalysis::pipeline);
            pipeline = loaded;
            return loaded;
        }
    }

    /** Tells the files and pages of an import as the share of them all. */
    private record FileProgress(JobProgress job) implements ReadingProgress {

        @Override
        public void reading(String name, int number, int all) {
            Phrase step = Phrase.of("import.reading", name, String.valueOf(number), String.valueOf(all));
            job.report(step, (number - 1.0) / all);
        }

        @Override
        public boolean cancelled() {
            return job.isCancelled();
        }
    }

    /** Tells the stages of the analysis as the share of the whole work. */
    private record StageProgress(JobProgress job) implements Progress {

        @Override
        public void report(AnalysisStage stage, double fraction) {
            double done = (stage.ordinal() + fraction) / AnalysisStage.values().length;
            job.report(Phrase.of("stage." + stage.code()), done);
        }

        @Override
        public boolean cancelled() {
            return job.isCancelled();
        }
    }

    /** The window, whose services are made when it is first asked for. */
    private record ShellPort(Supplier<WindowServices> services) implements WindowPort {

        @Override
        public Optional<Problem> open(List<ArticleSource> inputs) {
            return WindowStarter.open(services.get(), inputs);
        }

        @Override
        public List<String> views() {
            return ViewChoice.codes();
        }

        @Override
        public Optional<Problem> draw(Workspace workspace, Picture picture) {
            OptionalInt fact = picture.fact() > 0 ? OptionalInt.of(picture.fact()) : OptionalInt.empty();
            RenderRequest request = new RenderRequest(
                    picture.file(), picture.width(), picture.height(), picture.theme(), fact,
                    ViewChoice.of(picture.view()).orElse(ViewChoice.SIDE_BY_SIDE));
            return WindowPicture.write(services.get(), picture.name(), workspace, request);
        }
    }
}
