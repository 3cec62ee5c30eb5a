package org.variorum.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.app.correction.Corrections;
import org.variorum.app.correction.KnownRevisions;
import org.variorum.app.correction.Renumbering;
import org.variorum.app.exchange.ReturnedWork;
import org.variorum.app.saving.HeldWorkspace;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.session.ComparedArticles;
import org.variorum.app.task.JobProgress;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.Workspace;

/** Reads and compares articles, or opens a workspace, at once, telling problems as they are met. */
final class HeadlessComparison {

    private static final int FEWEST = 2;

    private final Services services;
    private final Terminal terminal;
    private final double minimumConfidence;
    private final ProblemPrinter problems;

    /** With the least confidence of the disputes that count, 0 to 1. */
    HeadlessComparison(Services services, Terminal terminal, double minimumConfidence) {
        this.services = services;
        this.terminal = terminal;
        this.minimumConfidence = minimumConfidence;
        problems = new ProblemPrinter(terminal, services.wording());
    }

    /**
     * The workspace, if there is something to compare.
     *
     * <p>A fault of the program becomes a problem here, so that it costs this comparison and no other.
     */
    Outcome run(List<ArticleSource> inputs) {
        TerminalProgress progress = new TerminalProgress(terminal, services.wording());
        List<Outcome> outcomes = new ArrayList<>();
        TaskRunner.immediate().start("headless", job -> compare(inputs, progress), outcomes::add, fault -> {
            progress.clear();
            problems.print(services.lastResort().keep(fault));
        });
        return outcomes.stream().findFirst().orElse(Outcome.NOTHING);
    }

    private Outcome compare(List<ArticleSource> inputs, TerminalProgress progress) {
        if (inputs.size() == 1 && inputs.getFirst() instanceof ArticleSource.OnDisk file
                && file.given().endsWith("." + WorkspaceFiles.EXTENSION)) {
            return opened(services.files().load(Path.of(file.given())));
        }
        List<Path> returned = inputs.stream()
                .filter(source -> source instanceof ArticleSource.OnDisk)
                .map(source -> Path.of(source.given()))
                .filter(ReturnedWork::isReturned)
                .toList();
        if (inputs.size() == 1 && !returned.isEmpty()) {
            return opened(new ReturnedWork(services.files()).load(returned.getFirst()));
        }
        Imported imported = services.importer().read(inputs.stream()
                .filter(source -> returned.stream().noneMatch(path -> path.equals(Path.of(source.given()))))
                .toList(), progress);
        progress.clear();
        problems.print(imported.problems());
        List<Article> articles = imported.articles();
        if (articles.size() < FEWEST) {
            problems.print(articles.stream()
                    .map(article -> Problem.of("one-article", Severity.WARNING, article.displayTitle()))
                    .findFirst()
                    .orElseGet(() -> Problem.of("nothing-to-compare", Severity.ERROR, "")));
            return Outcome.NOTHING;
        }
        Comparison comparison = services.comparer().compare(articles, List.of(), progress);
        progress.clear();
        problems.print(comparison.problems());
        Workspace workspace =
                marked(new ComparedArticles(articles, comparison).workspace(imported.problems()), returned);
        return new Outcome(
                Optional.of(HeldWorkspace.fresh(workspace, imported.originals())),
                Optional.of(workspace.shownFrom(minimumConfidence)),
                imported.problems().stream().allMatch(problem -> problem.severity() != Severity.ERROR));
    }

    /** A saved workspace is shown as it was saved; only one whose comparison is lost is compared anew. */
    private Outcome opened(WorkspaceFiles.Loaded loaded) {
        problems.print(loaded.problems());
        return loaded.workspace().map(held -> {
            Workspace workspace = compared(held.workspace());
            problems.print(ReturnedWork.orphans(workspace));
            return new Outcome(Optional.of(held.now(workspace, held.originals())),
                    Optional.of(workspace.shownFrom(minimumConfidence)), held.replaceable());
        }).orElse(Outcome.NOTHING);
    }

    /** The workspace with what others marked in its articles; what finds no place is told. */
    private Workspace marked(Workspace workspace, List<Path> files) {
        ReturnedWork work = new ReturnedWork(services.files());
        Workspace marked = workspace;
        for (Path file : files) {
            ReturnedWork.Attached attached = work.attach(marked, file);
            problems.print(attached.problems());
            marked = attached.workspace();
        }
        if (!files.isEmpty()) {
            problems.print(ReturnedWork.orphans(marked));
        }
        return marked;
    }

    private Workspace compared(Workspace workspace) {
        if (!workspace.found().articles().isEmpty() || workspace.articles().isEmpty()) {
            return workspace;
        }
        Comparison found = services.comparer()
                .compare(workspace.articles(), workspace.corrected().included(), JobProgress.NONE);
        FactNumbers numbers = Renumbering.after(workspace.numbers(), workspace.log(), workspace.found(), found);
        return new Workspace(workspace.imported(), found, numbers, workspace.log(),
                Corrections.of(workspace.imported(), found, numbers, workspace.log(), new KnownRevisions()),
                workspace.problems());
    }

    /**
     * What came of it.
     *
     * @param held all of it, to be saved
     * @param workspace the articles and their comparison; empty when there was nothing to compare
     * @param complete whether everything that was named could be read
     */
    record Outcome(Optional<HeldWorkspace> held, Optional<Workspace> workspace, boolean complete) {

        static final Outcome NOTHING = new Outcome(Optional.empty(), Optional.empty(), false);

        int exitCode() {
            return workspace.isEmpty() ? ExitCode.NOTHING : complete ? ExitCode.DONE : ExitCode.PARTLY;
        }
    }
}
