package org.variorum.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.pane.PaneModel;
import org.variorum.app.settings.KeptPanes;
import org.variorum.app.settings.SettingsModel;
import org.variorum.model.article.ArticleId;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Workspace;

/**
 * Arranges the panes of articles as they were when the same articles were last open, in this window or before this
 * start. The order is taken over only where the workspace holds no decisions: else it has an order of its own.
 */
final class PaneMemory implements AutoCloseable {

    private final PaneModel panes;
    private final SettingsModel settings;
    private final List<KeptPanes> left = new ArrayList<>();
    private Map<ArticleId, ArticleKey> keys = Map.of();
    private @Nullable KeptPanes noted;

    PaneMemory(PaneModel panes, SettingsModel settings) {
        this.panes = panes;
        this.settings = settings;
    }

    /** The workspace may name its articles otherwise, or have more of them. */
    void follow(Workspace workspace) {
        keys = new TreeMap<>(workspace.corrected().keys());
    }

    /** The articles make room for others: notes how their panes are arranged. */
    void leave() {
        arranged().ifPresent(left::add);
        keys = Map.of();
    }

    /** Writes down how the panes are arranged now, for a program that is killed does not say farewell. */
    void note() {
        arranged().filter(now -> !now.equals(noted)).ifPresent(now -> {
            noted = now;
            settings.change(all -> all.with(all.recent().withPanes(List.of(now))));
        });
    }

    private Optional<KeptPanes> arranged() {
        PaneArrangement now = panes.now();
        List<KeptPanes.Source> sources = now.order().stream()
                .flatMap(id -> Optional.ofNullable(keys.get(id)).stream().map(key -> new KeptPanes.Source(
                        key, now.pinned().contains(id), now.aside().contains(id), now.locked().contains(id))))
                .toList();
        return sources.size() > 1
                ? Optional.of(new KeptPanes(sources, now.limit(), now.mode(), now.folded())) : Optional.empty();
    }

    /** Arranges the panes of these articles as they were. */
    void recall(Workspace workspace) {
        follow(workspace);
        Optional<KeptPanes> own = left.reversed().stream().filter(kept -> kept.isOf(keys.values())).findFirst();
        own.or(() -> settings.settings().get().recent().panes(keys.values())).ifPresent(kept ->
                panes.change(now -> recalled(now, kept, workspace.log().entries().isEmpty())));
    }

    /** Keeps what was noted for later starts. */
    @Override
    public void close() {
        leave();
        if (!left.isEmpty()) {
            settings.change(now -> now.with(now.recent().withPanes(left)));
        }
        left.clear();
    }

    private PaneArrangement recalled(PaneArrangement now, KeptPanes kept, boolean ordered) {
        PaneArrangement next = new PaneArrangement(
                now.order(), chosen(now, kept, KeptPanes.Source::pinned), chosen(now, kept, KeptPanes.Source::aside),
                chosen(now, kept, KeptPanes.Source::locked), now.first(), now.room(), kept.limit(), kept.mode(),
                kept.folded());
        PaneArrangement seen = next.present().isEmpty() ? next.withNothingAside() : next;
        return ordered ? seen.inOrder(kept.sources().stream().flatMap(source -> id(source).stream()).toList()) : seen;
    }

    private TreeSet<ArticleId> chosen(PaneArrangement now, KeptPanes kept, Predicate<KeptPanes.Source> sign) {
        TreeSet<ArticleId> chosen = new TreeSet<>();
        kept.sources().stream().filter(sign).flatMap(source -> id(source).stream())
                .filter(now.order()::contains).forEach(chosen::add);
        return chosen;
    }

    private Optional<ArticleId> id(KeptPanes.Source source) {
        return keys.entrySet().stream().filter(entry -> entry.getValue().equals(source.article()))
                .map(Map.Entry::getKey).findFirst();
    }
}
