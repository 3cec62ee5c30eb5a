package org.variorum.store.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.store.export.AtomicFile;

/**
 * A {@code .variorum} file on a disk.
 *
 * <p>It is replaced as a whole or not at all, and what it held before stays beside it with a {@code ~} at its name's
 * end.
 *
 * @param path where it lies
 * @param format how it is written
 */
public record WorkspaceFile(Path path, WorkspaceFormat format) {

    /** The file name extension without a dot. */
    public static final String EXTENSION = "variorum";

    /** Whether a file is called as a workspace. */
    public static boolean isNamed(Path path) {
        return path.toString().endsWith("." + EXTENSION);
    }

    /** Reads it as far as it can be read. */
    public Opened open() {
        String name = Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
        try {
            if (Files.size(path) > WorkspaceLimits.FILE) {
                return Opened.nothing(Problem.of("file-too-large", Severity.ERROR, name,
                        Long.toString(WorkspaceLimits.FILE >> 20)));
            }
            return format.read(Files.readAllBytes(path), name);
        } catch (NoSuchFileException missing) {
            return Opened.nothing(Problem.of("file-missing", Severity.ERROR, path.toString()));
        } catch (IOException unreadable) {
            return Opened.nothing(Problem.of("file-unreadable", Severity.ERROR, path.toString()));
        }
    }

    /** Writes the workspace. */
    public Saved save(SavedWorkspace workspace) {
        WorkspaceFormat.Packed packed = format.pack(workspace);
        if (!packed.isReadable()) {
            return new Saved.Failed(Problem.of("workspace-too-large", Severity.ERROR, path.toString(),
                    Long.toString(WorkspaceLimits.FILE >> 20)));
        }
        return new AtomicFile(path).writeKeeping(packed.file(), path.getFileName() + "~")
                .<Saved>map(Saved.Failed::new)
                .orElseGet(() -> new Saved.Done(packed.workspace()));
    }

    /** What came of saving. */
    public sealed interface Saved {

        /**
         * It is on the disk.
         *
         * @param workspace what was saved, to be saved faster the next time
         */
        record Done(SavedWorkspace workspace) implements Saved {}

        /**
         * It could not be written; the file is as it was.
         *
         * @param problem why
         */
        record Failed(Problem problem) implements Saved {}
    }
}
