package org.variorum.app.session;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.model.comparison.Likelihood;
import org.variorum.model.workspace.Workspace;

/**
 * The workspace as everything in the window sees it, with the look-ups over what is shown of it. The look-ups are set
 * first, so that whoever hears of a workspace finds them in place.
 */
final class ShownWorkspace {

    private final ReadOnlyObjectWrapper<Workspace> workspace = new ReadOnlyObjectWrapper<>(Workspace.EMPTY);
    private final ReadOnlyObjectWrapper<ComparisonIndex> index = new ReadOnlyObjectWrapper<>(ComparisonIndex.EMPTY);
    private final ReadOnlyDoubleWrapper minimumConfidence = new ReadOnlyDoubleWrapper(Likelihood.SHOWN_BY_DEFAULT);

    ReadOnlyObjectProperty<Workspace> workspace() {
        return workspace.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ComparisonIndex> index() {
        return index.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty minimumConfidence() {
        return minimumConfidence.getReadOnlyProperty();
    }

    Workspace now() {
        return workspace.get();
    }

    /** Shows disputes from that confidence on; the workspace stays as it is. */
    void showFrom(double confidence) {
        minimumConfidence.set(confidence);
        index.set(indexed(now()));
    }

    /** Shows another workspace; the look-ups stay where its comparison is the same. */
    void replace(Workspace next) {
        boolean same = next.comparison() == now().comparison();
        replace(next, same ? index.get() : indexed(next));
    }

    /** Shows what a replay led to; its look-ups are made anew if another confidence was asked for meanwhile. */
    void replace(Workspace next, Replay replay) {
        boolean fits = replay.minimumConfidence() == minimumConfidence.get();
        replace(next, fits ? replay.index() : indexed(next));
    }

    private void replace(Workspace next, ComparisonIndex over) {
        index.set(over);
        workspace.set(next);
    }

    private ComparisonIndex indexed(Workspace of) {
        return Replay.index(of.comparison(), of.decisions(), minimumConfidence.get(), index.get());
    }
}
