package org.variorum.app.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.app.session.Signature;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.testing.GeneratedWorkspace;
import org.variorum.testing.RandomEdit;
import org.variorum.testing.Seeds;
import org.variorum.testing.Soundness;

/** What holds after any edits whatever. */
class RandomEditsTest {

    private static final int EDITS = 25;

    private static final Signature SIGNATURE = new Signature(() -> "Ada", () -> Instant.parse("2025-03-04T10:00:00Z"));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void everyStateIsSoundAndEveryUndoGivesTheStateBefore(long seed) {
        Workspace start = GeneratedWorkspace.of(seed, 4, 6);
        RandomGenerator random = Seeds.random(seed);
        EditLog log = EditLog.EMPTY;
        List<Corrected> states = new ArrayList<>(List.of(replay(start, log)));
        List<LogEntry> done = new ArrayList<>();
        for (int step = 0; step < EDITS; step++) {
            WorkspaceEdit edit = new RandomEdit(random, states.getLast()).next();
            List<LogEntry> entries = SIGNATURE.sign(log, List.of(edit));
            log = log.with(entries);
            done.addAll(entries);
            states.add(replay(start, log));
            Soundness.of(states.getLast());
        }
        Corrected last = states.getLast();
        List<LogEntry> backs = new ArrayList<>();
        for (int step = EDITS - 1; step >= 0; step--) {
            List<LogEntry> back = SIGNATURE.sign(log, List.of(new LogEdit.TakeBack(List.of(done.get(step).id()))));
            log = log.with(back);
            backs.addAll(back);
            assertThat(replay(start, log)).as("undone down to %d", step).isEqualTo(states.get(step));
        }
        for (LogEntry back : backs.reversed()) {
            log = log.with(SIGNATURE.sign(log, List.of(new LogEdit.TakeBack(List.of(back.id())))));
        }
        assertThat(replay(start, log)).isEqualTo(last);
    }

    private static Corrected replay(Workspace start, EditLog log) {
        return Corrections.of(start.imported(), start.found(), log);
    }
}
