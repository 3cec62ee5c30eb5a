package org.variorum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * What happens when the program meets a fault of its own: the details go to a log file, and the user gets one sentence
 * that names it.
 *
 * @param log the file to add to; when it cannot be written, a file in the temporary folder is used
 */
public record LastResort(Path log) {

    /** Keeps the details and says where they are. */
    public Problem keep(Throwable fault) {
        StringWriter details = new StringWriter();
        PrintWriter writer = new PrintWriter(details);
        writer.println(Instant.now() + " Java " + Runtime.version() + " " + System.getProperty("os.name"));
        fault.printStackTrace(writer);
        writer.flush();
        return Problem.of(
                "program-fault", Severity.ERROR, written(details.toString()), fault.getClass().getSimpleName());
    }

    private String written(String details) {
        Path spare = Path.of(System.getProperty("java.io.tmpdir", "."), "variorum-faults.log");
        for (Path file : new Path[] {log, spare}) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, details, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                return file.toString();
            } catch (IOException unwritable) {
                continue;
            }
        }
        return spare.toString();
    }
}
