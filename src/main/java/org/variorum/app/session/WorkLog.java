package org.variorum.app.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * What was done in the open workspace, signed and only ever added to, and what of it can be taken back and made again
 * in this session.
 */
final class WorkLog {

    private final Signature signature;
    private final WorkspaceHistory history = new WorkspaceHistory();
    private final ReadOnlyObjectWrapper<Optional<LogEntry>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private EditLog log = EditLog.EMPTY;

    WorkLog(Signature signature) {
        this.signature = signature;
    }

    EditLog log() {
        return log;
    }

    /** The entry that the latest act, undo or redo was about; empty after opening. */
    ReadOnlyObjectProperty<Optional<LogEntry>> latest() {
        return latest.getReadOnlyProperty();
    }

    /** Starts over with the log of a workspace that was just opened, of which nothing can be taken back here. */
    void open(EditLog ofWorkspace) {
        history.forget();
        log = ofWorkspace;
        latest.set(Optional.empty());
    }

    /** Signs what is done at once; it is one step. */
    void record(List<WorkspaceEdit> edits) {
        List<LogEntry> entries = signature.sign(log, edits);
        if (!entries.isEmpty()) {
            log = log.with(entries);
            history.remember(WorkspaceHistory.Edits.of(entries));
            latest.set(Optional.of(entries.getFirst()));
        }
    }

    /** Signs what came with what was opened, before anybody did anything here: it is no step. */
    void recordAsOpened(List<WorkspaceEdit> edits) {
        log = log.with(signature.sign(log, edits));
    }

    /** Remembers that the analysis found otherwise when it was run again. */
    void remember(WorkspaceHistory.Analysis analysis) {
        history.remember(analysis);
    }

    /** Takes a log in that holds all of this one; what it holds beyond is one step, called so. */
    void adopt(EditLog merged, Phrase name) {
        Set<EntryId> known = new HashSet<>();
        log.entries().forEach(entry -> known.add(entry.id()));
        List<LogEntry> fresh = merged.entries().stream().filter(entry -> !known.contains(entry.id())).toList();
        log = merged;
        if (!fresh.isEmpty()) {
            history.remember(new WorkspaceHistory.Edits(
                    name, fresh.stream().map(LogEntry::id).toList(), fresh.getFirst().id()));
            latest.set(Optional.of(fresh.getFirst()));
        }
    }

    /** Takes the last step back, another analysis by that function; tells whether there was one. */
    boolean undo(UnaryOperator<WorkspaceHistory.Analysis> analysis) {
        Optional<WorkspaceHistory.Step> step = history.past();
        step.map(last -> takenBack(last, analysis)).ifPresent(history::undone);
        return step.isPresent();
    }

    /** Makes the step that was taken back last again, likewise. */
    boolean redo(UnaryOperator<WorkspaceHistory.Analysis> analysis) {
        Optional<WorkspaceHistory.Step> step = history.future();
        step.map(next -> takenBack(next, analysis)).ifPresent(history::redone);
        return step.isPresent();
    }

    Optional<Phrase> undoName() {
        return history.past().map(WorkspaceHistory.Step::name);
    }

    Optional<Phrase> redoName() {
        return history.future().map(WorkspaceHistory.Step::name);
    }

    private WorkspaceHistory.Step takenBack(
            WorkspaceHistory.Step step, UnaryOperator<WorkspaceHistory.Analysis> analysis) {
        return switch (step) {
            case WorkspaceHistory.Edits edits -> {
                List<LogEntry> entries = signature.sign(log, List.of(new LogEdit.TakeBack(edits.entries())));
                log = log.with(entries);
                latest.set(log.entries().stream().filter(entry -> entry.id().equals(edits.about())).findFirst());
                yield edits.by(entries.getFirst().id());
            }
            case WorkspaceHistory.Analysis former -> analysis.apply(former);
        };
    }
}
