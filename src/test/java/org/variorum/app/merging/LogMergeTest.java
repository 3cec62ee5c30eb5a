package org.variorum.app.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.app.correction.Anchors;
import org.variorum.app.correction.Corrections;
import org.variorum.app.session.Signature;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.testing.GeneratedWorkspace;
import org.variorum.testing.RandomEdit;
import org.variorum.testing.Seeds;

class LogMergeTest {

    private final AtomicLong clock = new AtomicLong(1_800_000_000L);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void itMakesNoDifferenceWhoMergesAndHowOften(long seed) {
        Workspace workspace = GeneratedWorkspace.of(seed, 3, 6);
        RandomGenerator random = Seeds.random(seed);
        EditLog common = edited(workspace, EditLog.EMPTY, "Ann", random, 5);
        EditLog ann = edited(workspace, common, "Ann", random, 6);
        EditLog ben = edited(workspace, common, "Ben", random, 6);
        EditLog merged = LogMerge.of(ann, ben);
        assertThat(merged).isEqualTo(LogMerge.of(ben, ann));
        assertThat(LogMerge.of(merged, ann)).isEqualTo(merged);
        assertThat(LogMerge.of(ben, merged)).isEqualTo(merged);
        assertThat(LogMerge.of(merged, merged)).isEqualTo(merged);
        assertThat(merged.entries()).containsAll(ann.entries()).containsAll(ben.entries()).doesNotHaveDuplicates();
        assertThat(merged.entries().subList(0, 5)).isEqualTo(common.entries());
        assertThat(merged.entries().stream().filter(ann.entries()::contains)).isEqualTo(ann.entries());
        assertThat(merged.entries().stream().filter(ben.entries()::contains)).isEqualTo(ben.entries());
        Corrections.of(workspace.imported(), workspace.found(), merged);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void threeCopiesMergeInAnyOrderWhereNobodyDisagrees(long seed) {
        Workspace workspace = GeneratedWorkspace.of(seed, 3, 6);
        RandomGenerator random = Seeds.random(seed);
        EditLog common = edited(workspace, EditLog.EMPTY, "Ann", random, 3);
        EditLog ann = edited(workspace, common, "Ann", random, 4);
        EditLog ben = edited(workspace, common, "Ben", random, 4);
        EditLog eve = edited(workspace, common, "Eve", random, 4);
        EditLog left = LogMerge.of(LogMerge.of(ann, ben), eve);
        EditLog right = LogMerge.of(ann, LogMerge.of(ben, eve));
        assertThat(withoutNotes(left)).isEqualTo(withoutNotes(right));
    }

    @Test
    void decisionsThatExcludeEachOtherAreShownUntilOneIsChosen() {
        Workspace workspace = GeneratedWorkspace.of(5, 3, 6);
        Fact fact = disputed(workspace.comparison());
        var difference = new Anchors(workspace.corrected())
                .difference(fact, fact.differences().findFirst().orElseThrow());
        EditLog ann = signed(EditLog.EMPTY, "Ann", new DifferenceEdit.Accept(difference));
        EditLog ben = signed(EditLog.EMPTY, "Ben", new DifferenceEdit.Reject(difference, "two hospitals"));
        EditLog merged = LogMerge.of(ann, ben);
        List<Conflict> open = Conflict.open(merged);
        assertThat(open).singleElement().satisfies(conflict -> {
            assertThat(conflict.first().author()).isEqualTo("Ann");
            assertThat(conflict.second().author()).isEqualTo("Ben");
        });
        Corrected later = Corrections.of(workspace.imported(), workspace.found(), merged);
        assertThat(later.decisions().rejectedOf(fact.id())).hasSize(1);
        EditLog chosen = signed(merged, "Ann", open.getFirst().choose(open.getFirst().first()));
        assertThat(Conflict.open(chosen)).isEmpty();
        assertThat(Corrections.of(workspace.imported(), workspace.found(), chosen)
                .decisions().rejectedOf(fact.id())).isEmpty();
        assertThat(LogMerge.of(chosen, ben)).isEqualTo(chosen);
    }

    @Test
    void theSameDecisionOfTwoPeopleIsNoConflict() {
        Workspace workspace = GeneratedWorkspace.of(5, 3, 6);
        Fact fact = disputed(workspace.comparison());
        var difference = new Anchors(workspace.corrected())
                .difference(fact, fact.differences().findFirst().orElseThrow());
        EditLog merged = LogMerge.of(
                signed(EditLog.EMPTY, "Ann", new DifferenceEdit.Reject(difference, "one reason")),
                signed(EditLog.EMPTY, "Ben", new DifferenceEdit.Reject(difference, "another")));
        assertThat(merged.entries()).hasSize(2);
        assertThat(Conflict.open(merged)).isEmpty();
    }

    @Test
    void aLaterDecisionAboutTheSameSettlesIt() {
        Workspace workspace = GeneratedWorkspace.of(6, 3, 6);
        var fact = new Anchors(workspace.corrected()).fact(workspace.comparison().facts().getFirst());
        EditLog merged = LogMerge.of(
                signed(EditLog.EMPTY, "Ann", new FactEdit.RenameFact(fact, "Deaths")),
                signed(EditLog.EMPTY, "Ben", new FactEdit.RenameFact(fact, "Killed")));
        assertThat(Conflict.open(merged)).hasSize(1);
        EditLog renamed = signed(merged, "Eve", new FactEdit.RenameFact(fact, "Number killed"));
        assertThat(Conflict.open(renamed)).isEmpty();
    }

    @Test
    void anUndoStaysBehindWhatItUndoesWhateverTheClockSaid() {
        Workspace workspace = GeneratedWorkspace.of(7, 3, 6);
        var fact = new Anchors(workspace.corrected()).fact(workspace.comparison().facts().getFirst());
        EditLog ann = signed(EditLog.EMPTY, "Ann", new FactEdit.RenameFact(fact, "Deaths"));
        clock.addAndGet(-10_000);
        EditLog undone = signed(ann, "Ann", new LogEdit.TakeBack(List.of(ann.entries().getFirst().id())));
        EditLog ben = signed(EditLog.EMPTY, "Ben", new FactEdit.RenameFact(fact, "Killed"));
        EditLog merged = LogMerge.of(undone, ben);
        assertThat(merged).isEqualTo(LogMerge.of(ben, undone));
        assertThat(merged.standing()).extracting(LogEntry::author).containsExactly("Ben");
    }

    private static Fact disputed(Comparison comparison) {
        return comparison.facts().stream().filter(fact -> !fact.disputes().isEmpty()).findFirst().orElseThrow();
    }

    private static List<LogEntry> withoutNotes(EditLog log) {
        return log.entries().stream().filter(entry -> !(entry.edit() instanceof LogEdit.Disagree)).toList();
    }

    private EditLog edited(Workspace workspace, EditLog from, String author, RandomGenerator random, int count) {
        EditLog log = from;
        for (int made = 0; made < count; made++) {
            Corrected shown = Corrections.of(workspace.imported(), workspace.found(), log);
            log = signed(log, author, new RandomEdit(random, shown).next());
        }
        return log;
    }

    private EditLog signed(EditLog log, String author, WorkspaceEdit edit) {
        Signature signature = new Signature(() -> author, () -> Instant.ofEpochSecond(clock.incrementAndGet()));
        return log.with(signature.sign(log, List.of(edit)));
    }
}
