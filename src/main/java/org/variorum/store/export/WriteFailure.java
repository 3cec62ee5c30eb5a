package org.variorum.store.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * Why a file could not be written. Systems say it in their own words and languages, so that the disk is asked whether
 * it is full or read-only before their words are passed on.
 *
 * @param target the file
 * @param length how many bytes were to be written
 * @param failure what the system says
 */
record WriteFailure(Path target, int length, IOException failure) {

    /** What a file takes beyond its bytes, at most: one block, and the entry in its folder. */
    private static final int OVERHEAD = 8192;

    /** In words for people. */
    Problem problem() {
        if (failure instanceof AccessDeniedException || store().filter(FileStore::isReadOnly).isPresent()) {
            return Problem.of("folder-read-only", Severity.ERROR, target.toString());
        }
        return isFull()
                ? Problem.of("disk-full", Severity.ERROR, target.toString())
                : Problem.of("export-not-written", Severity.ERROR, target.toString(), reason());
    }

    private boolean isFull() {
        try {
            Optional<FileStore> store = store();
            return store.isPresent() && store.get().getUsableSpace() < (long) length + OVERHEAD;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The disk that the nearest folder above the file lies on. */
    private Optional<FileStore> store() {
        Path folder = target.toAbsolutePath().getParent();
        while (folder != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        try {
            return folder == null ? Optional.empty() : Optional.of(Files.getFileStore(folder));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private String reason() {
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return "a file stands where a folder is needed";
        }
        String given = failure instanceof FileSystemException inSystem ? inSystem.getReason() : failure.getMessage();
        return given == null || given.isBlank() ? failure.getClass().getSimpleName() : given;
    }
}
