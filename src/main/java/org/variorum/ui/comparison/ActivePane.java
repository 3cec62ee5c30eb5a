package org.variorum.ui.comparison;

import java.util.List;
import java.util.Optional;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.model.article.ArticleId;

/** Keeps a pane active as long as there is one: where the active one goes, what stands in its place takes over. */
final class ActivePane {

    private final SelectionModel selection;
    private List<ArticleId> former;

    /** Begins with the panes there are: the first one that goes has a place, too. */
    ActivePane(SelectionModel selection, PaneArrangement now) {
        this.selection = selection;
        former = now.present();
    }

    /** The panes are these now. */
    void follow(PaneArrangement now) {
        List<ArticleId> present = now.present();
        Optional<ArticleId> gone = selection.activePane().get().filter(active -> !present.contains(active));
        if (gone.isPresent() && !present.isEmpty()) {
            int place = Math.clamp(former.indexOf(gone.get()), 0, present.size() - 1);
            selection.activate(present.get(place));
        }
        former = present;
    }
}
