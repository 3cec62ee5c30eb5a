package org.variorum.app.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.app.session.Signature;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.testing.GeneratedWorkspace;
import org.variorum.testing.RandomEdit;

/** What holds after any edits whatever. */
class RandomEditsTest {

    private static final int EDITS = 25;

    private static final Signature SIGNATURE = new Signature(() -> "Ada", () -> Instant.parse("2025-03-04T10:00:00Z"));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyStateIsSoundAndEveryUndoGivesTheStateBefore(long seed) {
        Workspace start = GeneratedWorkspace.of(seed, 4, 6);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        EditLog log = EditLog.EMPTY;
        List<Corrected> states = new ArrayList<>(List.of(replay(start, log)));
        List<LogEntry> done = new ArrayList<>();
        for (int step = 0; step < EDITS; step++) {
            WorkspaceEdit edit = new RandomEdit(random, states.getLast()).next();
            List<LogEntry> entries = SIGNATURE.sign(log, List.of(edit));
            log = log.with(entries);
            done.addAll(entries);
            states.add(replay(start, log));
            sound(states.getLast());
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

    private static void sound(Corrected corrected) {
        Comparison comparison = corrected.comparison();
        Set<String> onFacts = new TreeSet<>();
        comparison.facts().forEach(fact -> {
            sound(fact, comparison);
            fact.claims().forEach(claim -> onFacts.add(claim.value()));
        });
        assertThat(comparison.facts()).extracting(Fact::id).doesNotHaveDuplicates();
        assertThat(comparison.claims()).extracting(Claim::id).doesNotHaveDuplicates();
        assertThat(comparison.claims()).extracting(claim -> claim.id().value())
                .as("every claim is on a fact, every claim on a fact is there")
                .containsExactlyInAnyOrderElementsOf(onFacts);
        comparison.claims().forEach(claim -> assertThat(
                comparison.article(claim.article()).orElseThrow().text().slice(claim.span())).isEqualTo(claim.quote()));
    }

    private static void sound(Fact fact, Comparison comparison) {
        assertThat(fact.versions()).extracting(Version::article)
                .containsExactlyElementsOf(comparison.articles().stream().map(one -> one.id()).toList());
        assertThat(fact.positions().stream().flatMap(position -> position.articles().stream()).toList())
                .containsExactlyInAnyOrderElementsOf(fact.stated().map(Version::article).toList());
        fact.stated().forEach(version -> assertThat(fact.positions().get(version.position() - 1).articles())
                .contains(version.article()));
        List<ClaimId> claims = fact.claims().toList();
        assertThat(claims).isNotEmpty().doesNotHaveDuplicates();
        fact.differences().forEach(difference -> assertThat(difference.between()).isNotEmpty()
                .allSatisfy(pair -> assertThat(claims).contains(pair.first(), pair.second())));
    }
}
