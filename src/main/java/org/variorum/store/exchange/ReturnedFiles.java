package org.variorum.store.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/** Reads comparisons, annotations and projects by the endings of their files. */
public final class ReturnedFiles {

    /** Most bytes of such a file; what it unpacks to is limited, too. */
    static final long LIMIT = 128L << 20;

    private ReturnedFiles() {}

    /** Whether a file of that name is one of these. */
    public static boolean isNamed(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).matches(".*\\.(json|jsonld|qdpx)");
    }

    /** Reads it as far as it can be read. */
    public static ReturnedFile read(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > LIMIT) {
                return ReturnedFile.refused(
                        Problem.of("file-too-large", Severity.ERROR, name, Long.toString(LIMIT >> 20)));
            }
            byte[] content = Files.readAllBytes(path);
            return name.toLowerCase(Locale.ROOT).endsWith("qdpx")
                    ? new QdaProject(name).read(content)
                    : new JsonDocument(name).read(content);
        } catch (NoSuchFileException missing) {
            return ReturnedFile.refused(Problem.of("file-missing", Severity.ERROR, path.toString()));
        } catch (IOException unreadable) {
            return ReturnedFile.refused(Problem.of("file-unreadable", Severity.ERROR, path.toString()));
        }
    }
}
