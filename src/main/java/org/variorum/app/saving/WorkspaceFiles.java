package org.variorum.app.saving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.store.workspace.Opened;
import org.variorum.store.workspace.WorkspaceCheck;
import org.variorum.store.workspace.WorkspaceFile;
import org.variorum.store.workspace.WorkspaceFormat;

/** The {@code .variorum} files of this program: reading, writing and checking them. */
public final class WorkspaceFiles {

    /** The file name extension without a dot. */
    public static final String EXTENSION = WorkspaceFile.EXTENSION;

    private final WorkspaceFormat format;

    /**
     * The files of a program.
     *
     * @param program its name and version, such as {@code variorum 0.1}
     */
    public WorkspaceFiles(String program) {
        format = new WorkspaceFormat(program);
    }

    /** Whether a file is called as a workspace. */
    public static boolean isWorkspace(Path path) {
        return WorkspaceFile.isNamed(path);
    }

    /** Reads a file as far as it can be read. */
    public Loaded load(Path path) {
        Optional<FileStamp> stamp = FileStamp.of(path);
        Opened opened = new WorkspaceFile(path, format).open();
        return new Loaded(opened.workspace().map(saved -> new HeldWorkspace(saved, opened.replaceable(), stamp)),
                opened.problems());
    }

    /** Reads the content of such a file, which came inside another file of that name. */
    public Loaded read(byte[] content, String name) {
        Opened opened = format.read(content, name);
        return new Loaded(
                opened.workspace().map(saved -> new HeldWorkspace(saved, opened.replaceable())), opened.problems());
    }

    /** The workspace with the bytes that saving it would write, so that saving it takes little time. */
    public HeldWorkspace prepared(HeldWorkspace workspace) {
        return new HeldWorkspace(format.pack(workspace.saved()).workspace(), workspace.replaceable());
    }

    /** Writes a workspace; what the file held before is kept beside it. */
    public Saved save(HeldWorkspace workspace, Path path) {
        return switch (new WorkspaceFile(path, format).save(workspace.saved())) {
            case WorkspaceFile.Saved.Done done ->
                new Saved(new HeldWorkspace(done.workspace(), true, FileStamp.of(path)), Optional.empty());
            case WorkspaceFile.Saved.Failed failed -> new Saved(workspace, Optional.of(failed.problem()));
        };
    }

    /**
     * Writes a workspace to a file that it was not read from. A workspace that lies there already is replaced if all of
     * it is in the one that is written, or if that is wanted; one that is damaged or open elsewhere never is.
     *
     * @param replacing whether a file that holds more may be replaced
     */
    public Saved saveUnasked(HeldWorkspace workspace, Path path, boolean replacing) {
        FileLock lock = FileLock.on(path, System.getProperty("user.name", ""));
        try {
            Optional<Problem> problem = lock.holder().isPresent()
                    ? Optional.of(Problem.of("workspace-not-replaced", Severity.ERROR, path.toString()))
                    : loss(workspace, path, replacing);
            return problem.map(why -> new Saved(workspace, Optional.of(why))).orElseGet(() -> save(workspace, path));
        } finally {
            lock.release();
        }
    }

    private Optional<Problem> loss(HeldWorkspace workspace, Path path, boolean replacing) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        Optional<HeldWorkspace> there = load(path).workspace();
        if (there.filter(held -> !held.replaceable()).isPresent()) {
            return Optional.of(Problem.of("workspace-not-replaced", Severity.ERROR, path.toString()));
        }
        return replacing || there.filter(workspace::holds).isPresent() ? Optional.empty()
                : Optional.of(Problem.of("workspace-holds-more", Severity.ERROR, path.toString()));
    }

    /**
     * Why a file must not be replaced by a workspace that was read from it or saved to it: somebody else has written it
     * since, and what is there is not all in the workspace.
     */
    Optional<Problem> changedElsewhere(HeldWorkspace workspace, Path path) {
        Optional<FileStamp> now = FileStamp.of(path);
        boolean safe = now.isEmpty() || now.equals(workspace.stamp())
                || load(path).workspace().filter(HeldWorkspace::replaceable).filter(workspace::holds).isPresent();
        return safe ? Optional.empty()
                : Optional.of(Problem.of("workspace-changed-elsewhere", Severity.ERROR, path.toString()));
    }

    /** Everything that is wrong with a file; empty when nothing is. */
    public List<Problem> check(Path path) {
        return WorkspaceCheck.findings(new WorkspaceFile(path, format).open());
    }

    /**
     * What came of reading a file.
     *
     * @param workspace as much as could be read
     * @param problems what is missing
     */
    public record Loaded(Optional<HeldWorkspace> workspace, List<Problem> problems) {}

    /**
     * What came of writing one.
     *
     * @param workspace to go on with
     * @param problem why it could not be written, in which case the file is as it was
     */
    public record Saved(HeldWorkspace workspace, Optional<Problem> problem) {}
}
