package org.variorum.store.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.LogEntry;

/**
 * The journals that programs left behind when they ended without saving.
 *
 * @param folder where journals lie
 * @param format how whole workspaces are read
 */
public record Journals(Path folder, WorkspaceFormat format) {

    private static final String ASIDE = "declined";

    /** A journal for a workspace that was just opened. */
    public Journal begin(WorkspaceId id, long number) {
        return new Journal(folder, id + "-" + Owner.here().pid() + "-" + number, format);
    }

    /** What can be brought back, the latest first. Journals of programs that may still be running are left alone. */
    public List<LeftBehind> leftBehind() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(Journal.LINES))
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(LeftBehind::since).reversed())
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** Removes a journal whose content is held elsewhere now. */
    public void remove(LeftBehind left) {
        move(left.lines(), Optional.empty());
        move(left.base(), Optional.empty());
    }

    /** Keeps a journal aside, where it is not offered again. */
    public void putAside(LeftBehind left) {
        move(left.lines(), Optional.of(folder.resolve(ASIDE)));
        move(left.base(), Optional.of(folder.resolve(ASIDE)));
    }

    private static void move(Path file, Optional<Path> target) {
        try {
            if (target.isPresent()) {
                Files.createDirectories(target.get());
                Files.move(file, target.get().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            return;
        }
    }

    private Optional<LeftBehind> read(Path file) {
        try {
            Instant since = Files.getLastModifiedTime(file).toInstant();
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            int headEnd = text.indexOf('\n');
            JsonNode head = headEnd < 0 ? null : new ObjectMapper().readTree(text.substring(0, headEnd));
            if (head == null || !head.path("base").isTextual()
                    || new Owner(head.path("host").asText(), head.path("pid").asLong()).mayBeRunning(since)) {
                return Optional.empty();
            }
            Path base = folder.resolve(head.path("base").asText()).normalize();
            return new WorkspaceFile(base, format).open().workspace()
                    .map(held -> new LeftBehind(file, base, head.path("title").asText(),
                            Optional.of(head.path("file").asText()).filter(path -> !path.isEmpty()).map(Path::of),
                            since, head.path("saved").asInt(), continued(held, text.substring(headEnd + 1))));
        } catch (JsonProcessingException torn) {
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The workspace with the entries of the lines; a last line that was torn is as if it had never been written. */
    private static SavedWorkspace continued(SavedWorkspace base, String lines) {
        Set<EntryId> known = new HashSet<>(base.log().entries().stream().map(LogEntry::id).toList());
        EditLog more = LogLines.of(base.imported()).read(lines).log();
        return base.with(base.log().with(more.entries().stream().filter(entry -> known.add(entry.id())).toList()));
    }

    /**
     * A workspace as it stood when a program ended without saving it.
     *
     * @param lines the journal's lines
     * @param base the workspace they continue
     * @param title what it was called
     * @param file the file it was opened from or saved to last
     * @param since when the last thing was done in it
     * @param saved how many entries of its log that file held
     * @param workspace all of it
     */
    public record LeftBehind(
            Path lines, Path base, String title, Optional<Path> file, Instant since, int saved,
            SavedWorkspace workspace) {

        /** How many acts were never saved. */
        public int unsaved() {
            return Math.max(0, workspace.log().entries().size() - saved);
        }
    }
}
