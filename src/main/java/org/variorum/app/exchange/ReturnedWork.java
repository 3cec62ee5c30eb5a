package org.variorum.app.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.app.correction.Corrections;
import org.variorum.app.correction.KnownRevisions;
import org.variorum.app.saving.HeldWorkspace;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.model.article.Originals;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.store.exchange.ReturnedFile;
import org.variorum.store.exchange.ReturnedFiles;

/**
 * Workspaces out of exported files.
 *
 * <p>What this program wrote comes back as it was, its comparison and what people did included. What others marked in
 * it becomes claims where the quotation is found for certain, and orphans where it is not.
 */
public final class ReturnedWork {

    private final WorkspaceFiles files;

    /** Reads with the program's own files. */
    public ReturnedWork(WorkspaceFiles files) {
        this.files = files;
    }

    /** Whether a file is called like something that can come back. */
    public static boolean isReturned(Path path) {
        return ReturnedFiles.isNamed(path);
    }

    /** The workspace of a file; its comparison is empty when another program wrote it. */
    public WorkspaceFiles.Loaded load(Path path) {
        String name = String.valueOf(path.getFileName());
        ReturnedFile returned = ReturnedFiles.read(path);
        if (returned.saved().isPresent()) {
            WorkspaceFiles.Loaded loaded = files.read(returned.saved().get(), name);
            return new WorkspaceFiles.Loaded(
                    loaded.workspace().map(held -> marked(held, returned)), problems(loaded.problems(), returned));
        }
        if (returned.articles().isEmpty()) {
            return new WorkspaceFiles.Loaded(Optional.empty(), returned.problems().isEmpty()
                    ? List.of(Problem.of("returned-without-articles", Severity.ERROR, name))
                    : returned.problems());
        }
        Workspace imported = Workspace.of(returned.articles(), Comparison.EMPTY, List.of());
        return new WorkspaceFiles.Loaded(
                Optional.of(marked(HeldWorkspace.fresh(imported, Originals.EMPTY), returned)), returned.problems());
    }

    /** The workspace with what a file of others marks in its articles. */
    public Attached attach(Workspace workspace, Path path) {
        ReturnedFile returned = ReturnedFiles.read(path);
        return new Attached(with(workspace, returned), returned.problems());
    }

    private static Workspace with(Workspace workspace, ReturnedFile returned) {
        EditLog log = workspace.log().with(MarkEntries.of(workspace, returned.marks()));
        return new Workspace(workspace.imported(), workspace.found(), workspace.numbers(), log,
                Corrections.of(workspace.imported(), workspace.found(), workspace.numbers(), log,
                        new KnownRevisions()),
                workspace.problems());
    }

    /** The file opened with everything replayed; without articles when there is nothing in it. */
    public Attached open(Path path) {
        WorkspaceFiles.Loaded loaded = load(path);
        Workspace workspace = loaded.workspace().map(HeldWorkspace::workspace).orElse(Workspace.EMPTY);
        List<Problem> problems = new ArrayList<>(loaded.problems());
        problems.addAll(orphans(workspace));
        return new Attached(workspace, problems);
    }

    /** What files of others would do to the workspace; one that marks nothing is told of. */
    public Marks marks(Workspace workspace, List<Path> paths) {
        List<WorkspaceEdit> edits = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : paths) {
            ReturnedFile returned = ReturnedFiles.read(path);
            List<LogEntry> entries = MarkEntries.of(workspace, returned.marks());
            entries.forEach(entry -> edits.add(entry.edit()));
            problems.addAll(returned.problems());
            if (entries.isEmpty() && returned.problems().isEmpty()) {
                problems.add(Problem.of(
                        "returned-without-marks", Severity.WARNING, String.valueOf(path.getFileName())));
            }
        }
        return new Marks(edits, problems);
    }

    /** What could not be attached, a problem for each. */
    public static List<Problem> orphans(Workspace workspace) {
        return workspace.corrected().orphans().stream()
                .flatMap(orphan -> orphan.lost().stream())
                .distinct()
                .map(anchor -> Problem.of("mark-orphaned", Severity.WARNING, anchor.exact()))
                .toList();
    }

    private HeldWorkspace marked(HeldWorkspace held, ReturnedFile returned) {
        return returned.marks().isEmpty() ? held : held.now(with(held.workspace(), returned), held.originals());
    }

    private static List<Problem> problems(List<Problem> own, ReturnedFile returned) {
        List<Problem> all = new ArrayList<>(own);
        all.addAll(returned.problems());
        return all;
    }

    /**
     * What came of attaching marks.
     *
     * @param workspace with them
     * @param problems what could not be read of the file
     */
    public record Attached(Workspace workspace, List<Problem> problems) {}

    /**
     * Marks as edits of a workspace.
     *
     * @param edits in the order of the marks
     * @param problems what could not be read of the file
     */
    public record Marks(List<WorkspaceEdit> edits, List<Problem> problems) {

        public Marks {
            edits = List.copyOf(edits);
            problems = List.copyOf(problems);
        }
    }
}
