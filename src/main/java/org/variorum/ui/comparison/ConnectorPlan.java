package org.variorum.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.article.ArticleId;

/**
 * Which lines join the versions of the selected fact, in the coordinates of the layer that draws them.
 *
 * @param ends one per pane with a version or without, from left to right
 * @param links between neighbours, where at least one has a version
 */
record ConnectorPlan(List<End> ends, List<Link> links) {

    static final ConnectorPlan NONE = new ConnectorPlan(List.of(), List.of());

    ConnectorPlan {
        ends = List.copyOf(ends);
        links = List.copyOf(links);
    }

    /** What a pane has to be joined by. */
    enum Kind {
        /** Its version stands in view. */
        IN_VIEW,
        /** Its version stands above or below the view. */
        AWAY,
        /** It has no version. */
        SILENT
    }

    /**
     * A pane's version.
     *
     * @param article whose
     * @param kind whether there is one, and whether it is in view
     * @param left left edge of the pane
     * @param right right edge of its text; a line from here crosses the ruler
     * @param y height of its first line, at the edge of the view when away; for a silent pane unused
     * @param away how many views further it stands: negative above, positive below
     */
    record End(ArticleId article, Kind kind, double left, double right, double y, double away) {

        private End at(double height) {
            return new End(article, kind, left, right, height, away);
        }
    }

    /**
     * A line from the right edge of one pane to the left edge of the next.
     *
     * @param from the left one
     * @param to the right one
     */
    record Link(End from, End to) {

        /** Whether both have a version. */
        boolean joins() {
            return from.kind() != Kind.SILENT && to.kind() != Kind.SILENT;
        }
    }

    /** The plan for panes from left to right; nothing is joined where fewer than two panes are in sight. */
    static ConnectorPlan of(List<End> panes) {
        List<Link> links = new ArrayList<>();
        for (int place = 1; place < panes.size(); place++) {
            link(panes.get(place - 1), panes.get(place)).ifPresent(links::add);
        }
        return new ConnectorPlan(panes, links);
    }

    /** Whether it is drawn by the same shapes, if perhaps elsewhere. */
    boolean isLike(ConnectorPlan other) {
        return kinds().equals(other.kinds()) && links.size() == other.links.size();
    }

    private List<List<Object>> kinds() {
        return ends.stream().map(end -> List.<Object>of(end.article(), end.kind())).toList();
    }

    private static Optional<Link> link(End from, End to) {
        if (from.kind() == Kind.SILENT && to.kind() == Kind.SILENT) {
            return Optional.empty();
        }
        End left = from.kind() == Kind.SILENT ? from.at(to.y()) : from;
        End right = to.kind() == Kind.SILENT ? to.at(from.y()) : to;
        return Optional.of(new Link(left, right));
    }
}
