package org.variorum.ui.shell;

import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.CommandScope;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.comparison.ComparisonView;

/** Going from dispute to dispute and from source to source. */
final class MoveCommands implements Commands {

    private static final int NUMBERED_PANES = 9;

    private final WindowContext context;
    private final MainWindow window;
    private boolean atEnd;

    MoveCommands(WindowContext context, MainWindow window) {
        this.context = context;
        this.window = window;
    }

    @Override
    public void addTo(CommandRegistry registry) {
        registry.add(move("next-dispute", "Alt+Down", "F7"), () -> step(1));
        registry.add(move("previous-dispute", "Alt+Up", "Shift+F7"), () -> step(-1));
        registry.add(move("first-dispute", "Alt+Home"), () -> start(1));
        registry.add(move("last-dispute", "Alt+End"), () -> start(-1));
        registry.add(
                move("show-versions", "Enter", "Space").in(CommandScope.ARTICLE), window.panes()::pickAtCaret);
        registry.add(move("to-passage"), () -> context.desk().claim().ifPresent(this::read),
                Need.CLAIM, () -> context.desk().claim().isPresent());
        registry.add(move("restore", "Esc"), window::letGo);
        registry.add(move("next-pane", "F6"), () -> panes().focusBeside(1));
        registry.add(move("previous-pane", "Shift+F6"), () -> panes().focusBeside(-1));
        IntStream.rangeClosed(1, NUMBERED_PANES).forEach(number -> registry.add(
                move("pane-" + number, "Ctrl+" + number), () -> panes().focusPane(number - 1)));
    }

    /** Gives the text that states it the keyboard, the caret at its words. */
    private void read(Claim claim) {
        panes().reveal(claim.article());
        panes().pane(claim.article()).ifPresent(pane -> pane.focusText(claim.span()));
    }

    /** The panes, shown. */
    private ComparisonView panes() {
        context.views().show(ViewChoice.SIDE_BY_SIDE);
        return window.panes();
    }

    private static Command move(String id, String... keys) {
        return Command.of(CommandGroup.MOVE, id, keys);
    }

    /** Goes on; at the last one says so, and only a second press starts over. */
    private void step(int direction) {
        Optional<Fact> next = context.facts().beside(context.selection().selection().get().fact(), direction);
        if (next.isEmpty() && atEnd) {
            next = context.facts().beside(Optional.empty(), direction);
        }
        atEnd = next.isEmpty();
        if (next.isPresent()) {
            select(next.get());
        } else if (isBeingCompared()) {
            window.sayMeanwhile(context.text().of("status.comparing"));
        } else if (context.facts().beside(Optional.empty(), direction).isEmpty()) {
            window.say(context.text().of("status.no-stops"));
        } else {
            window.say(context.text().of(direction > 0 ? "status.last" : "status.first"));
        }
    }

    private boolean isBeingCompared() {
        Workspace open = context.session().workspace().get();
        return !open.articles().isEmpty() && open.comparison().articles().isEmpty()
                && context.tasks().state().get().isPresent();
    }

    private void start(int direction) {
        context.facts().beside(Optional.empty(), direction).ifPresent(this::select);
    }

    private void select(Fact fact) {
        context.selection().select(Selection.of(fact.id(), SelectionOrigin.COMMAND));
    }
}
