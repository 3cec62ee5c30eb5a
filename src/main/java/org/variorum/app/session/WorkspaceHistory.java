package org.variorum.app.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.variorum.model.workspace.Workspace;

/** Workspaces to go back to and forward again; immutable values, so keeping them costs little. */
final class WorkspaceHistory {

    private static final int LONGEST = 100;

    private final Deque<Workspace> past = new ArrayDeque<>();
    private final Deque<Workspace> future = new ArrayDeque<>();

    /** Remembers the state before a change; what was undone before can no longer be redone. */
    void remember(Workspace before) {
        past.push(before);
        future.clear();
        if (past.size() > LONGEST) {
            past.removeLast();
        }
    }

    Optional<Workspace> undo(Workspace now) {
        return move(past, future, now);
    }

    Optional<Workspace> redo(Workspace now) {
        return move(future, past, now);
    }

    void forget() {
        past.clear();
        future.clear();
    }

    private static Optional<Workspace> move(Deque<Workspace> from, Deque<Workspace> to, Workspace now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }
}
