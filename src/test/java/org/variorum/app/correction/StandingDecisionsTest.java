package org.variorum.app.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.app.session.Signature;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Mentioned;
import org.variorum.model.workspace.Workspace;
import org.variorum.testing.Effect;
import org.variorum.testing.GeneratedWorkspace;
import org.variorum.testing.RandomEdit;
import org.variorum.testing.Seeds;

/** What people decided holds under another analysis, or lies among what found its place no more: nothing is lost. */
class StandingDecisionsTest {

    private static final int EDITS = 10;
    private static final int ARTICLES = 4;
    private static final Signature SIGNATURE = new Signature(() -> "Ada", () -> Instant.parse("2025-03-04T10:00:00Z"));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void anArticleThatIsAddedUndoesNoDecision(long seed) {
        Workspace after = GeneratedWorkspace.of(seed, ARTICLES + 1, 6);
        Comparison before = after.found().without(Set.of(ArticleId.at(ARTICLES)));
        RandomGenerator random = Seeds.random(seed);
        holds(after, before, otherwise(after.found(), random), random);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void anAnalysisThatSeesOtherFactsUndoesNoDecision(long seed) {
        Workspace after = GeneratedWorkspace.of(seed, ARTICLES + 1, 6);
        Comparison before = GeneratedWorkspace.of(seed, ARTICLES, 6).found();
        holds(after, before, after.found(), Seeds.random(seed));
    }

    /**
     * Whatever of the decisions was to be seen before is to be seen afterwards, or is told as lost. What is about an
     * article that was removed waits until it is back.
     */
    private static void holds(Workspace all, Comparison before, Comparison after, RandomGenerator random) {
        FactNumbers numbers = FactNumbers.of(before);
        EditLog log = EditLog.EMPTY;
        Corrected shown = Corrections.of(before.articles(), before, numbers, log, new KnownRevisions());
        for (int edit = 0; edit < EDITS; edit++) {
            log = log.with(SIGNATURE.sign(log, List.of(new RandomEdit(random, shown).next())));
            shown = Corrections.of(before.articles(), before, numbers, log, new KnownRevisions());
        }
        Effect was = new Effect(shown);
        Corrected now = Corrections.of(all.imported(), after, numbers, log, new KnownRevisions());
        List<LogEntry> lost = now.orphans().stream().map(orphan -> orphan.entry()).toList();
        Set<ArticleKey> there = now.byKey().keySet();
        assertThat(log.standing()).filteredOn(was::of).filteredOn(entry -> !lost.contains(entry))
                .filteredOn(entry -> there.containsAll(Mentioned.in(entry.edit()).articles()))
                .allMatch(new Effect(now)::of);
    }

    /** The facts in another order, some under other names. */
    private static Comparison otherwise(Comparison found, RandomGenerator random) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : found.facts()) {
            facts.add(random.nextBoolean() ? fact : new Fact(
                    new FactId("re-" + fact.id().value()), fact.label(), fact.status(), fact.versions(),
                    fact.positions(), fact.disputes(), fact.nuances()));
        }
        Collections.shuffle(facts, new Random(random.nextLong()));
        return new Comparison(
                found.articles(), List.of(), found.claims(), facts, found.origins(), List.of(), List.of());
    }
}
