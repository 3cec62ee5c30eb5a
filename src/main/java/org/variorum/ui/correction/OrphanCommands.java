package org.variorum.ui.correction;

import java.util.Optional;
import java.util.function.Supplier;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
import org.variorum.app.review.OrphanActions;
import org.variorum.model.workspace.Orphan;

/** What becomes of a correction that lost its place: attached to the selected words, or let go. */
public final class OrphanCommands implements Commands {

    private final FormContext context;
    private final Supplier<Optional<Orphan>> chosen;
    private final OrphanActions actions;

    /** About the orphan that is chosen in the queue. */
    public OrphanCommands(FormContext context, Supplier<Optional<Orphan>> chosen) {
        this.context = context;
        this.chosen = chosen;
        actions = new OrphanActions(context.desk());
    }

    @Override
    public void addTo(CommandRegistry registry) {
        registry.add(Command.of(CommandGroup.REVIEW, "attach", "Alt+A"), this::attach,
                Need.LOST, () -> chosen.get().flatMap(Orphan::lost).isPresent());
        registry.add(Command.of(CommandGroup.REVIEW, "let-go"), () -> chosen.get().ifPresent(actions::letGo),
                Need.LOST, () -> chosen.get().isPresent());
    }

    private void attach() {
        context.words().get().ifPresentOrElse(
                words -> chosen.get().ifPresent(orphan -> actions.attach(orphan, words)),
                () -> context.say().accept(context.text().of("review.attach-where")));
    }
}
