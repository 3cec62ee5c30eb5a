package org.variorum.app.saving;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.workspace.LogEntry;
import org.variorum.store.workspace.Journal;
import org.variorum.store.workspace.Journals;
import org.variorum.store.workspace.WorkspaceFormat;
import org.variorum.store.workspace.WorkspaceId;

/** What programs that ended without saving left behind. */
public final class Recoveries {

    /** Keeps nothing and finds nothing. */
    public static final Recoveries NONE = new Recoveries();

    private final Optional<Journals> journals;
    private final WorkspaceFiles files;

    private Recoveries() {
        journals = Optional.empty();
        files = new WorkspaceFiles("");
    }

    /**
     * The journals in a folder.
     *
     * @param folder where they lie; made when first needed
     * @param program name and version of this program
     */
    public Recoveries(Path folder, String program) {
        journals = Optional.of(new Journals(folder, new WorkspaceFormat(program)));
        files = new WorkspaceFiles(program);
    }

    /** What can be brought back, the latest first. What turns out to have been saved after all is cleared away. */
    public List<Recovery> find() {
        List<Recovery> found = journals.stream()
                .flatMap(here -> here.leftBehind().stream()).map(Recovery::new).toList();
        found.stream().filter(this::isSaved).forEach(this::forget);
        return found.stream().filter(recovery -> !isSaved(recovery)).toList();
    }

    /** Clears away what has been brought back and is kept elsewhere now. */
    void forget(Recovery recovery) {
        journals.ifPresent(here -> here.remove(recovery.left()));
    }

    /** Keeps it aside; it is not offered again. */
    public void decline(Recovery recovery) {
        journals.ifPresent(here -> here.putAside(recovery.left()));
    }

    /** The journal of a workspace that is opened now. */
    Optional<Journal> begin(WorkspaceId id, long number) {
        return journals.map(here -> here.begin(id, number));
    }

    private boolean isSaved(Recovery recovery) {
        if (recovery.acts() == 0) {
            return true;
        }
        Optional<HeldWorkspace> file = recovery.file().flatMap(path -> files.load(path).workspace());
        Set<Object> saved = new HashSet<>();
        file.ifPresent(held -> held.saved().log().entries().stream().map(LogEntry::id).forEach(saved::add));
        return file.isPresent() && recovery.left().workspace().log().entries().stream()
                .allMatch(entry -> saved.contains(entry.id()));
    }
}
