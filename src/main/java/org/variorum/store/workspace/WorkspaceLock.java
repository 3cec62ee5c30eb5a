package org.variorum.store.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells other programs that a workspace is open: a small file beside it that names the computer, the process, the
 * person and this lock among those of the process. It keeps nobody from reading. A lock whose process has ended, or
 * that another computer left more than a day ago, counts for nothing; where none can be written there is none.
 */
public final class WorkspaceLock {

    private static final Duration STALE = Duration.ofDays(1);

    private final Path file;
    private final Optional<String> written;

    private WorkspaceLock(Path file, Optional<String> written) {
        this.file = file;
        this.written = written;
    }

    /** Locks a workspace, or tells who has it open. */
    public static Attempt on(Path workspace, String person) {
        Path real = real(workspace);
        Path file = real.resolveSibling("." + real.getFileName() + ".lock");
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                String content = String.join("\n", Owner.here().host(), Long.toString(Owner.here().pid()),
                        person.replace('\n', ' '), UUID.randomUUID().toString());
                Files.write(file, content.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
                return new Attempt(new WorkspaceLock(file, Optional.of(content)), Optional.empty());
            } catch (FileAlreadyExistsException taken) {
                Optional<String> holder = holder(file);
                if (holder.isPresent()) {
                    return new Attempt(new WorkspaceLock(file, Optional.empty()), holder);
                }
                remove(file);
            } catch (IOException notHere) {
                break;
            }
        }
        return new Attempt(new WorkspaceLock(file, Optional.empty()), Optional.empty());
    }

    /** A file that is reached by two names is one file. */
    private static Path real(Path workspace) {
        try {
            return workspace.toRealPath();
        } catch (IOException notThereYet) {
            return workspace;
        }
    }

    /** Lets go of it. A lock that took its place meanwhile, even one of this program, stays. */
    public void release() {
        try {
            if (written.isPresent() && Files.readString(file).equals(written.get())) {
                remove(file);
            }
        } catch (IOException gone) {
            return;
        }
    }

    /** Who holds that lock, if it still counts: a person's name, else a computer's. */
    private static Optional<String> holder(Path file) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            Instant since = Files.getLastModifiedTime(file).toInstant();
            if (lines.size() < 2 || !lines.get(1).matches("\\d{1,18}")) {
                return Optional.empty();
            }
            Owner owner = new Owner(lines.get(0), Long.parseLong(lines.get(1)));
            boolean away = !owner.host().equals(Owner.here().host());
            boolean old = away && since.isBefore(Instant.now().minus(STALE));
            boolean own = !away && owner.pid() == Owner.here().pid();
            return !old && !own && owner.mayBeRunning(since)
                    ? Optional.of(lines.size() > 2 && !lines.get(2).isBlank() ? lines.get(2) : owner.host())
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
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
     * What came of locking.
     *
     * @param lock to be released when the workspace is closed
     * @param holder who has it open already
     */
    public record Attempt(WorkspaceLock lock, Optional<String> holder) {}
}
