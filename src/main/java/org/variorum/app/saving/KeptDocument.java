package org.variorum.app.saving;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.variorum.model.workspace.EditLog;
import org.variorum.store.workspace.Journal;

/**
 * What is known of how the open workspace is kept.
 *
 * @param document which of the session's workspaces it is
 * @param held what its file holds, if it has one
 * @param savedLog the part of the log that is in the file
 * @param lock the file's lock
 * @param journal its journal, once something was done
 * @param latest what the journal is to write next
 */
record KeptDocument(
        int document,
        Optional<HeldWorkspace> held,
        EditLog savedLog,
        FileLock lock,
        Optional<Journal> journal,
        AtomicReference<Optional<Journal.Step>> latest) {

    KeptDocument(int document, Optional<HeldWorkspace> held, EditLog savedLog, FileLock lock) {
        this(document, held, savedLog, lock, Optional.empty(), new AtomicReference<>(Optional.empty()));
    }

    KeptDocument with(Journal begun) {
        return new KeptDocument(document, held, savedLog, lock, Optional.of(begun), latest);
    }

    /** The same after it was saved to the file of that lock. */
    KeptDocument saved(HeldWorkspace now, FileLock ofFile) {
        return new KeptDocument(document, Optional.of(now), now.saved().log(), ofFile, journal, latest);
    }

    /** The same for work that holds what came with that. */
    KeptDocument holding(HeldWorkspace now) {
        return new KeptDocument(document, Optional.of(now), savedLog, lock, journal, latest);
    }

    KeptDocument under(FileLock other) {
        return new KeptDocument(document, held, savedLog, other, journal, latest);
    }

    /** Whether it is the same document with the very same held; two workspaces are not compared, which takes long. */
    boolean holdsTheSameAs(KeptDocument other) {
        return document == other.document && held.map(own -> other.held.filter(theirs -> theirs == own).isPresent())
                .orElse(other.held.isEmpty());
    }

    /** Whether the file may be written again. */
    boolean isReplaceable() {
        return held.map(HeldWorkspace::replaceable).orElse(true) && lock.holder().isEmpty();
    }

    /** Whether the file holds all of that log. */
    boolean isSaved(EditLog log) {
        int length = log.entries().size();
        return savedLog.entries().size() >= length
                && (length == 0 || savedLog.entries().get(length - 1).id().equals(log.entries().getLast().id()));
    }
}
