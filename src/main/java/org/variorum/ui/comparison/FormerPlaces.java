package org.variorum.ui.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.reader.ReaderPane;
import org.variorum.ui.reader.Viewport;

/** Where every pane stood before something was selected, to go back to exactly. */
final class FormerPlaces {

    private final Map<ArticleId, Viewport> places = new LinkedHashMap<>();
    private Optional<PaneArrangement> arrangement = Optional.empty();

    /** Notes the panes' places, once, until they are taken back. */
    void begin(PaneArrangement now, List<ReaderPane> visible) {
        if (arrangement.isEmpty()) {
            arrangement = Optional.of(now);
            note(visible);
        }
    }

    /** Notes the places of panes that came into sight since and were not moved yet. */
    void note(List<ReaderPane> visible) {
        if (arrangement.isPresent()) {
            visible.stream()
                    .filter(pane -> !places.containsKey(pane.article()))
                    .forEach(pane -> pane.viewport().ifPresent(state -> places.put(pane.article(), state)));
        }
    }

    /** Tells all places and forgets them; yields the arrangement of that time, when there was one. */
    Optional<PaneArrangement> end(BiConsumer<ArticleId, Viewport> restore) {
        Optional<PaneArrangement> then = arrangement;
        arrangement = Optional.empty();
        places.forEach(restore);
        places.clear();
        return then;
    }

    /** Forgets everything. */
    void forget() {
        end((article, place) -> {});
    }
}
