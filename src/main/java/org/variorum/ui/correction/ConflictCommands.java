package org.variorum.ui.correction;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.CommandScope;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
import org.variorum.app.merging.Conflict;
import org.variorum.app.review.ReviewDesk;
import org.variorum.model.workspace.LogEntry;

/**
 * Choosing between two decisions that exclude each other.
 *
 * @param desk where they lie
 * @param chosen the conflict that is chosen in the queue
 */
public record ConflictCommands(ReviewDesk desk, Supplier<Optional<Conflict>> chosen) implements Commands {

    @Override
    public void addTo(CommandRegistry registry) {
        add(registry, "choose-first", "1", Conflict::first);
        add(registry, "choose-second", "2", Conflict::second);
    }

    private void add(CommandRegistry registry, String id, String key, Function<Conflict, LogEntry> side) {
        registry.add(Command.of(CommandGroup.REVIEW, id, key).in(CommandScope.REVIEW),
                () -> chosen.get().ifPresent(conflict ->
                        desk.session().apply(conflict.choose(side.apply(conflict)))),
                Need.CONFLICT, () -> chosen.get().isPresent());
    }
}
