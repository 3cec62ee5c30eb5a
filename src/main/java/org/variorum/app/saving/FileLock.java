package org.variorum.app.saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.store.workspace.WorkspaceLock;

/**
 * The lock of the open file.
 *
 * @param attempt what came of locking it; empty for a workspace without a file
 */
record FileLock(Optional<WorkspaceLock.Attempt> attempt) {

    /** There is no file to lock. */
    static final FileLock NONE = new FileLock(Optional.empty());

    /** Locks a file in a person's name. */
    static FileLock on(Path file, String person) {
        return new FileLock(Optional.of(WorkspaceLock.on(file, person)));
    }

    /** Locks a file that is about to be written; its folder, which saving would make, is made for the lock. */
    static FileLock onNew(Path file, String person) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        } catch (IOException toldBySaving) {
            return NONE;
        }
        return on(file, person);
    }

    /** Who else has the file open. */
    Optional<String> holder() {
        return attempt.flatMap(WorkspaceLock.Attempt::holder);
    }

    /** Says who has that file open. */
    Problem problem(Path file) {
        return Problem.of("workspace-open-elsewhere", Severity.WARNING, file.toString(), holder().orElse(""));
    }

    void release() {
        attempt.map(WorkspaceLock.Attempt::lock).ifPresent(WorkspaceLock::release);
    }
}
