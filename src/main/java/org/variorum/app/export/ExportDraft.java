package org.variorum.app.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.store.export.AtomicFile;

/** A file that is made and not yet written. */
public final class ExportDraft {

    /** The code of the problem that a file is there already. */
    static final String EXISTS = "export-exists";

    private final byte[] content;
    private final String preview;
    private final List<String> losses;

    ExportDraft(byte[] content, String preview, List<String> losses) {
        this.content = content;
        this.preview = preview;
        this.losses = List.copyOf(losses);
    }

    /** Its beginning, as lines that a person can read. */
    public String preview() {
        return preview;
    }

    /** What of the comparison the file does not hold, a sentence each. */
    public List<String> losses() {
        return losses;
    }

    /** How many bytes it has. */
    public int size() {
        return content.length;
    }

    /** Writes it, or says why not; a file that is there already stays as it is. */
    public Optional<Problem> write(Path file) {
        return Files.isRegularFile(file)
                ? Optional.of(Problem.of("export-exists", Severity.ERROR, file.toString()))
                : replace(file);
    }

    /** Writes it in place of whatever file is there, as a whole or not at all. */
    public Optional<Problem> replace(Path file) {
        return new AtomicFile(file).write(content);
    }
}
