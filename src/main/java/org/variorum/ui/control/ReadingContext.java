package org.variorum.ui.control;

import org.variorum.app.filter.FactList;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.ui.text.UiText;

/**
 * What every view over the selection works with.
 *
 * @param session the open workspace
 * @param selection the one selection
 * @param facts the facts that pass the filters
 * @param text the window's words
 */
public record ReadingContext(WorkspaceSession session, SelectionModel selection, FactList facts, UiText text) {

    /** Look-ups over the comparison as it is shown. */
    public ComparisonIndex index() {
        return session.index().get();
    }
}
