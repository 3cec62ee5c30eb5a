package org.variorum.ui.comparison;

import java.util.Set;
import org.variorum.app.filter.FactList;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.comparison.FactId;

/** The comparison as the texts show it: without what the filters hide; made anew when either changes. */
final class DrawnIndex {

    private final WorkspaceSession session;
    private final FactList facts;
    private ComparisonIndex whole = ComparisonIndex.EMPTY;
    private Set<FactId> hidden = Set.of();
    private ComparisonIndex drawn = ComparisonIndex.EMPTY;

    DrawnIndex(WorkspaceSession session, FactList facts) {
        this.session = session;
        this.facts = facts;
    }

    ComparisonIndex get() {
        if (session.index().get() != whole || facts.hidden().get() != hidden) {
            whole = session.index().get();
            hidden = facts.hidden().get();
            drawn = whole.hiding(hidden);
        }
        return drawn;
    }
}
