package org.variorum.store.workspace;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.LogEntry;
import org.variorum.store.export.AtomicFile;
import org.variorum.store.export.JsonText;

/**
 * What was done in one open workspace since it was saved, on the disk as soon as it is done.
 *
 * <p>A whole workspace is written when there is none yet or when articles or the comparison have changed; after that
 * each entry is a line at the end of a file that names it. The lines' file is replaced only after the workspace it
 * names is on the disk, so that at every moment one of them holds everything. Used by one thread at a time.
 */
public final class Journal {

    /** Ending of the files that hold the lines. */
    static final String LINES = ".jsonl";

    private final Path folder;
    private String name;
    private final WorkspaceFormat format;
    private List<Article> imported = List.of();
    private Comparison found = Comparison.EMPTY;
    private Optional<LogLines> lines = Optional.empty();
    private Optional<Path> base = Optional.empty();
    private Optional<EntryId> last = Optional.empty();
    private int written;
    private int snapshots;

    /**
     * The journal of a workspace that was just opened; nothing is written yet.
     *
     * @param folder where journals lie
     * @param name names this journal among them
     * @param format how whole workspaces are written
     */
    public Journal(Path folder, String name, WorkspaceFormat format) {
        this.folder = folder;
        this.name = name;
        this.format = format;
    }

    /** Puts everything on the disk that is not there yet, or says why it cannot; the next time begins anew then. */
    public Optional<Problem> record(Step step) {
        SavedWorkspace now = step.workspace();
        boolean whole = base.isEmpty() || now.imported() != imported && !now.imported().equals(imported)
                || now.found() != found && !now.found().equals(found) || !continues(now.log());
        try {
            if (whole) {
                snapshot(step);
            } else {
                append(now.log().entries().subList(written, now.log().entries().size()));
            }
            written = now.log().entries().size();
            last = now.log().entries().isEmpty() ? Optional.empty() : Optional.of(now.log().entries().getLast().id());
            return Optional.empty();
        } catch (IOException failure) {
            base = Optional.empty();
            return Optional.of(Problem.of("journal-not-written", Severity.ERROR, folder.toString()));
        }
    }

    /**
     * Removes everything, if that log holds it all: the workspace has been saved with it. What was done while it was
     * being saved may be here already and stays.
     */
    public void discard(EditLog saved) {
        if (written <= saved.entries().size()) {
            discard();
        }
    }

    private void discard() {
        remove(folder.resolve(name + LINES));
        base.ifPresent(Journal::remove);
        base = Optional.empty();
        lines = Optional.empty();
        written = 0;
    }

    /** Whether a log only adds to what is written; one that was merged with another copy's does not. */
    private boolean continues(EditLog log) {
        return log.entries().size() >= written
                && (written == 0 || last.equals(Optional.of(log.entries().get(written - 1).id())));
    }

    private void snapshot(Step step) throws IOException {
        SavedWorkspace now = step.workspace();
        if (base.isEmpty()) {
            name = free(folder, name);
        }
        Path next = folder.resolve(name + "-" + ++snapshots + "." + WorkspaceFile.EXTENSION);
        write(next, format.pack(now).file());
        ObjectNode head = new ObjectMapper().createObjectNode()
                .put("journal", 1)
                .put("base", next.getFileName().toString())
                .put("title", step.title())
                .put("saved", step.saved())
                .put("host", Owner.here().host())
                .put("pid", Owner.here().pid());
        step.file().ifPresent(file -> head.put("file", file.toString()));
        write(folder.resolve(name + LINES), JsonText.utf8(head + "\n"));
        base.ifPresent(Journal::remove);
        base = Optional.of(next);
        imported = now.imported();
        found = now.found();
        lines = Optional.of(LogLines.of(imported));
    }

    /** The name, or one made of it where another program that had the same number left a journal. */
    private static String free(Path folder, String name) {
        String free = name;
        for (int more = 2; Files.exists(folder.resolve(free + LINES)); more++) {
            free = name + "-" + more;
        }
        return free;
    }

    private void append(List<LogEntry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        LogLines format = lines.orElseThrow();
        entries.forEach(entry -> text.append(format.line(entry)).append('\n'));
        ByteBuffer bytes = ByteBuffer.wrap(JsonText.utf8(text.toString()));
        try (FileChannel channel = FileChannel.open(folder.resolve(name + LINES), StandardOpenOption.WRITE)) {
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Optional<Problem> problem = new AtomicFile(file).write(content);
        if (problem.isPresent()) {
            throw new IOException(problem.get().code());
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            return;
        }
    }

    /**
     * Where an open workspace stands.
     *
     * @param workspace all of it
     * @param title what it is called
     * @param file the file it was opened from or saved to last
     * @param saved how many entries of its log that file holds
     */
    public record Step(SavedWorkspace workspace, String title, Optional<Path> file, int saved) {}
}
