package org.variorum.model.workspace;

import java.util.List;
import java.util.function.UnaryOperator;

/** An act on earlier entries of the log itself, which is only ever added to. */
public sealed interface LogEdit extends WorkspaceEdit {

    @Override
    default LogEdit mapped(UnaryOperator<Anchor> move) {
        return this;
    }

    /**
     * Entries no longer count: an undo. Taking back a taking back is a redo.
     *
     * @param entries what is taken back together
     */
    record TakeBack(List<EntryId> entries) implements LogEdit {

        public TakeBack {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry that lost its place is about another quotation from now on.
     *
     * @param entry the orphan
     * @param was the anchor that could not be placed
     * @param now where a person put it
     */
    record Reattach(EntryId entry, Anchor was, Anchor now) implements LogEdit {}

    /**
     * Two people decided differently about one thing, each without knowing of the other; noted when their copies were
     * merged. Until one is chosen, the later counts.
     *
     * @param first the earlier of the two entries
     * @param second the later
     */
    record Disagree(EntryId first, EntryId second) implements LogEdit {}

    /**
     * Of decisions of two people that exclude each other, one is chosen; the others stay in the log and no longer
     * count.
     *
     * @param chosen the one that counts
     * @param dropped those that do not
     */
    record Choose(EntryId chosen, List<EntryId> dropped) implements LogEdit {

        public Choose {
            dropped = List.copyOf(dropped);
        }
    }
}
