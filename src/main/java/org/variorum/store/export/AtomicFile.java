package org.variorum.store.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * A file that is replaced as a whole or not at all.
 *
 * <p>The content goes to a sibling first, is forced to the disk and then moved over the target, so that a crash or a
 * full disk never leaves half a file under the target's name. What is no ordinary file, such as a pipe, is written to
 * directly.
 *
 * @param target the file to write; missing folders above it are made
 */
public record AtomicFile(Path target) {

    /** Writes the content, or says why it could not be written; nothing is left behind then. */
    public Optional<Problem> write(byte[] content) {
        return write(content, Optional.empty());
    }

    /** The same; what stood under the name before is kept under that other name of the same folder. */
    public Optional<Problem> writeKeeping(byte[] content, String formerName) {
        return write(content, Optional.of(formerName));
    }

    private Optional<Problem> write(byte[] content, Optional<String> formerName) {
        if (Files.isDirectory(target)) {
            return Optional.of(Problem.of("export-target-folder", Severity.ERROR, target.toString()));
        }
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.write(target, content);
            } else {
                replace(content, formerName);
            }
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of(new WriteFailure(target, content.length, failure).problem());
        }
    }

    private void replace(byte[] content, Optional<String> formerName) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
        Files.createDirectories(file.resolveSibling("").toAbsolutePath());
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            fill(temporary, content);
            keepRights(file, temporary);
            if (formerName.isPresent() && Files.exists(file)) {
                keep(file, file.resolveSibling(formerName.get()));
            }
            move(temporary, file);
            forceFolder(file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Who may read and write what was there may read and write what takes its place, and nobody else. */
    private static void keepRights(Path file, Path fresh) {
        try {
            if (Files.exists(file)) {
                Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
            }
        } catch (UnsupportedOperationException | IOException hereAllMay) {
            return;
        }
    }

    /** Gives the file a second name; where there are no second names, a copy. The first stays all the while. */
    private static void keep(Path file, Path former) throws IOException {
        Path fresh = former.resolveSibling("." + former.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        Files.deleteIfExists(fresh);
        try {
            try {
                Files.createLink(fresh, file);
            } catch (UnsupportedOperationException | FileSystemException noLinks) {
                Files.copy(file, fresh, StandardCopyOption.COPY_ATTRIBUTES);
            }
            move(fresh, former);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Makes the new name outlive a power cut, on systems that let a folder be forced. */
    private static void forceFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            return;
        }
    }

    private static void fill(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
