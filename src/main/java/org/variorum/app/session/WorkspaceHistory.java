package org.variorum.app.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.variorum.model.comparison.Comparison;
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

    /** The last step was taken back; it is made again by that one. */
    void undone(Step back) {
        past.pop();
        future.push(back);
    }

    /** The step was made again; it is taken back by that one. */
    void redone(Step back) {
        future.pop();
        past.push(back);
    }

    void forget() {
        past.clear();
        future.clear();
    }

    /** Something done at once. */
    sealed interface Step {

        /** What it is called: {@code edit.<code>} with the number of edits. */
        Phrase name();
    }

    /**
     * Corrections.
     *
     * @param name what they are called
     * @param entries what has to be taken back to undo them
     * @param about the first entry that says what it was about
     */
    record Edits(Phrase name, List<EntryId> entries, EntryId about) implements Step {

        Edits {
            entries = List.copyOf(entries);
        }

        /** The step that these entries make up; a merge counts its facts. */
        static Edits of(List<LogEntry> made) {
            WorkspaceEdit first = made.getFirst().edit();
            int count = first instanceof FactEdit.MergeFacts merge ? merge.facts().size() : made.size();
            return new Edits(Phrase.of("edit." + first.code(), Integer.toString(count)),
                    made.stream().map(LogEntry::id).toList(), made.getFirst().id());
        }

        /** The same, taken back by that entry. */
        Edits by(EntryId entry) {
            return new Edits(name, List.of(entry), about);
        }
    }

    /**
     * Another analysis of the same articles.
     *
     * @param former what the analysis had found before
     */
    record Analysis(Comparison former) implements Step {

        @Override
        public Phrase name() {
            return Phrase.of("edit.compare-again");
        }
    }
}
