package org.variorum.app.saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * How a file stood on the disk. Where nothing of it differs, nobody has written the file since.
 *
 * @param size in bytes
 * @param modified when it was written
 * @param file which one it is to the system: a file that was put in its place is another
 */
public record FileStamp(long size, FileTime modified, String file) {

    /** That of a file now; empty when there is none. */
    static Optional<FileStamp> of(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new FileStamp(now.size(), now.lastModifiedTime(), String.valueOf(now.fileKey())));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
