package org.variorum.app.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.WorkspaceEdit;

/** What can be taken back and made again in this session, without limit: names of log entries, which cost little. */
final class WorkspaceHistory {

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();

    /** Remembers what was done; what was undone before can no longer be redone. */
    void remember(Step step) {
        past.push(step);
        future.clear();
    }

    /** The step to take back next. */
    Optional<Step> past() {
        return Optional.ofNullable(past.peek());
    }

    /** The step to make again next. */
    Optional<Step> future() {
        return Optional.ofNullable(future.peek());
    }

    /** The step was taken back by that entry. */
    void undone(EntryId by) {
        future.push(past.pop().by(by));
    }

    /** The step was made again by that entry. */
    void redone(EntryId by) {
        past.push(future.pop().by(by));
    }

    void forget() {
        past.clear();
        future.clear();
    }

    /**
     * Something done at once.
     *
     * @param name what it is called: {@code edit.<code>} with the number of edits
     * @param entries what has to be taken back to undo it
     * @param about the first entry that says what it was about
     */
    record Step(Phrase name, List<EntryId> entries, EntryId about) {

        Step {
            entries = List.copyOf(entries);
        }

        /** The step that these entries make up; a merge counts its facts. */
        static Step of(List<LogEntry> made) {
            WorkspaceEdit first = made.getFirst().edit();
            int count = first instanceof FactEdit.MergeFacts merge ? merge.facts().size() : made.size();
            return new Step(Phrase.of("edit." + first.code(), Integer.toString(count)),
                    made.stream().map(LogEntry::id).toList(), made.getFirst().id());
        }

        private Step by(EntryId entry) {
            return new Step(name, List.of(entry), about);
        }
    }
}
