package org.variorum.app.saving;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.app.correction.Corrections;
import org.variorum.app.correction.KnownRevisions;
import org.variorum.model.article.Originals;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.workspace.Carried;
import org.variorum.store.workspace.SavedWorkspace;
import org.variorum.store.workspace.WorkspaceId;

/**
 * A workspace as its file has it, with what the file carries along that this program does not know.
 *
 * @param saved what the file holds
 * @param replaceable whether the file may be written again: it is neither damaged nor of a later version
 * @param stamp how the file stood when it was read or written; empty if that is not known
 */
public record HeldWorkspace(SavedWorkspace saved, boolean replaceable, Optional<FileStamp> stamp) {

    /** One of which it is not known how its file stands. */
    public HeldWorkspace(SavedWorkspace saved, boolean replaceable) {
        this(saved, replaceable, Optional.empty());
    }

    /** One that was never in a file. */
    public static HeldWorkspace fresh(Workspace workspace, Originals originals) {
        return new HeldWorkspace(SavedWorkspace.of(
                WorkspaceId.of(workspace.imported()), workspace, originals, Carried.NOTHING), true);
    }

    /** The same workspace after more was done in it. */
    public HeldWorkspace now(Workspace workspace, Originals originals) {
        return new HeldWorkspace(
                SavedWorkspace.of(saved.id(), workspace, originals, saved.carried()), replaceable, stamp);
    }

    /** The same, keeping also what another copy's file holds that this program does not know. */
    public HeldWorkspace carrying(HeldWorkspace theirs, EditLog merged) {
        return new HeldWorkspace(saved.carrying(theirs.saved, merged), replaceable, stamp);
    }

    /** The workspace with its corrections replayed. */
    public Workspace workspace() {
        Corrected corrected = saved.log().entries().isEmpty()
                ? Corrected.untouched(saved.imported(), saved.found(), saved.numbers())
                : Corrections.of(
                        saved.imported(), saved.found(), saved.numbers(), saved.log(), new KnownRevisions());
        return new Workspace(
                saved.imported(), saved.found(), saved.numbers(), saved.log(), corrected, saved.problems());
    }

    /** The workspace as the analysis left it, its corrections not replayed, which takes no time. */
    public Workspace asFound() {
        return new Workspace(saved.imported(), saved.found(), saved.numbers(), saved.log(),
                Corrected.untouched(saved.imported(), saved.found(), saved.numbers()), saved.problems());
    }

    /** Whether it has all that was imported and done in the other. */
    boolean holds(HeldWorkspace other) {
        return keys(saved.log().entries(), LogEntry::id).containsAll(keys(other.log().entries(), LogEntry::id))
                && keys(saved.imported(), ArticleKey::of).containsAll(keys(other.saved.imported(), ArticleKey::of));
    }

    private static <T, K> Set<K> keys(List<T> all, Function<T, K> key) {
        return all.stream().map(key).collect(Collectors.toSet());
    }

    /** What people did in it. */
    public EditLog log() {
        return saved.log();
    }

    /** The bytes of the articles' files. */
    public Originals originals() {
        return saved.originals();
    }
}
