package org.variorum.app.review;

import java.util.List;
import javafx.beans.value.ChangeListener;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.Workspace;

/**
 * Takes the selection to where the latest change is, as soon as it is on the screen. A decision or a note changes
 * nothing of what is selected and leaves the selection alone, unless it is undone or made again.
 */
public final class ChangeFollower implements AutoCloseable {

    private final ReviewDesk desk;
    private final ChangeListener<Workspace> workspaces = (property, before, now) -> follow(now.log().entries());
    private int seen;

    /** Follows the changes of the desk's session until it is closed. */
    public ChangeFollower(ReviewDesk desk) {
        this.desk = desk;
        desk.session().workspace().addListener(workspaces);
    }

    @Override
    public void close() {
        desk.session().workspace().removeListener(workspaces);
    }

    /** A workspace whose log is behind the session's is not yet what the latest act made of it. */
    private void follow(List<LogEntry> log) {
        boolean fresh = log.size() != seen && log.size() == desk.session().log().entries().size();
        seen = log.size();
        if (fresh) {
            desk.session().latest().get().filter(entry -> isToBeSeen(entry, log.getLast()))
                    .flatMap(entry -> place().of(entry.edit()))
                    .ifPresent(desk.selection()::select);
        }
    }

    private EntryPlace place() {
        return new EntryPlace(desk.session().workspace().get().corrected(), desk.index());
    }

    private static boolean isToBeSeen(LogEntry entry, LogEntry last) {
        boolean again = last.edit() instanceof LogEdit.TakeBack;
        boolean still = entry.edit() instanceof DifferenceEdit || entry.edit() instanceof NoteEdit;
        return again || !still;
    }
}
