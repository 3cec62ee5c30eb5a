package org.variorum.ui.comparison;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.pane.PaneModel;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.text.UiText;

/** Paging, moving, pinning and holding panes, and how they move together. */
public final class PaneCommands implements Commands {

    private final ComparisonView view;
    private final PaneModel panes;
    private final UiText text;
    private final Consumer<String> say;

    /** For the panes of that view; {@code say} tells the reader what was done where that cannot be seen. */
    public PaneCommands(ComparisonView view, UiText text, Consumer<String> say) {
        this.view = view;
        this.text = text;
        this.say = say;
        panes = view.arrangement();
    }

    @Override
    public void addTo(CommandRegistry registry) {
        move(registry, "next-page", now -> now.paged(1), "Ctrl+Page Down");
        move(registry, "previous-page", now -> now.paged(-1), "Ctrl+Page Up");
        ofPane(registry, "move-pane-left", (now, pane) -> now.shifted(pane, -1), "Alt+Shift+Left");
        ofPane(registry, "move-pane-right", (now, pane) -> now.shifted(pane, 1), "Alt+Shift+Right");
        ofPane(registry, "pin-pane", (now, pane) -> now.withPinned(pane, !now.pinned().contains(pane)), "Alt+P");
        ofPane(registry, "leave-out-pane", (now, pane) -> now.withAside(pane, true), "Alt+X");
        ofPane(registry, "lock-pane", (now, pane) -> now.withLocked(pane, !now.locked().contains(pane)), "Ctrl+L");
        view(registry, "bring-back", PaneArrangement::withNothingAside, "Alt+Shift+X");
        view(registry, "fewer-panes", now -> now.withMoreColumns(-1), "Alt+Minus");
        view(registry, "more-panes", now -> now.withMoreColumns(1), "Alt+Equals", "Alt+Plus");
        registry.add(Command.of(CommandGroup.VIEW, "scroll-mode", "Ctrl+Shift+L"), this::nextMode);
        registry.add(Command.of(CommandGroup.VIEW, "fold-agreed", "Ctrl+D"), this::fold);
        registry.add(Command.of(CommandGroup.MOVE, "sync-point", "Alt+S"), this::sync);
        registry.add(Command.of(CommandGroup.MOVE, "clear-sync-points", "Alt+Shift+S"), view::clearSyncPoints);
    }

    private void move(CommandRegistry registry, String id, UnaryOperator<PaneArrangement> step, String keys) {
        registry.add(Command.of(CommandGroup.MOVE, id, keys), () -> panes.change(step),
                Need.PAGES, () -> panes.now().isPaged());
    }

    private void view(CommandRegistry registry, String id, UnaryOperator<PaneArrangement> step, String... keys) {
        registry.add(Command.of(CommandGroup.VIEW, id, keys), () -> panes.change(step));
    }

    /** A command on the pane that has the keyboard, or had it last. */
    private void ofPane(
            CommandRegistry registry,
            String id,
            BiFunction<PaneArrangement, ArticleId, PaneArrangement> step,
            String keys) {
        registry.add(
                Command.of(CommandGroup.VIEW, id, keys),
                () -> view.activePane().ifPresent(pane -> panes.change(now -> step.apply(now, pane))),
                Need.SOURCE, () -> view.activePane().isPresent());
    }

    private void nextMode() {
        panes.change(now -> now.withMode(now.mode().next()));
        say.accept(text.of("mode." + panes.now().mode().code() + ".long"));
    }

    private void fold() {
        panes.change(now -> now.withFolded(!now.folded()));
        say.accept(text.of(panes.now().folded() ? "panes.folded" : "panes.unfolded"));
    }

    private void sync() {
        view.pressSyncPoint().ifPresent(outcome -> say.accept(text.of("sync." + outcome.code())));
    }
}
