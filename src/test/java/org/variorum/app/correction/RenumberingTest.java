package org.variorum.app.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.app.session.Signature;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.Workspace;
import org.variorum.testing.GeneratedWorkspace;
import org.variorum.testing.RandomEdit;
import org.variorum.testing.Seeds;

/** A fact goes by one number, whatever else is analysed and whatever people do. */
class RenumberingTest {

    private static final Signature SIGNATURE = new Signature(() -> "Ada", () -> Instant.parse("2025-03-04T10:00:00Z"));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void factsFoundAgainKeepTheirNumbersAndNoNumberIsGivenTwice(long seed) {
        RandomGenerator random = Seeds.random(seed);
        Comparison first = GeneratedWorkspace.of(seed, 5, 6).found();
        Comparison second = analysedAgain(first, random);
        FactNumbers before = FactNumbers.of(first);
        FactNumbers after = Renumbering.after(before, EditLog.EMPTY, first, second);

        second.facts().forEach(fact -> former(first, fact).ifPresent(old ->
                assertThat(after.byName()).containsEntry(fact.id(), before.byName().get(old.id()))));
        List<Integer> standing = second.facts().stream().map(fact -> after.byName().get(fact.id())).toList();
        assertThat(standing).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(second.facts()).filteredOn(fact -> fact.id().value().startsWith("new"))
                .allSatisfy(fact -> assertThat(after.byName().get(fact.id())).isGreaterThan(before.highest()));
        FactNumbers back = Renumbering.after(after, EditLog.EMPTY, second, first);
        first.facts().forEach(fact ->
                assertThat(back.byName()).containsEntry(fact.id(), before.byName().get(fact.id())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void factsThatPeopleMadeKeepTheirNumbersToo(long seed) {
        RandomGenerator random = Seeds.random(seed);
        Workspace start = GeneratedWorkspace.of(seed, 4, 6);
        Comparison again = analysedAgain(start.found(), random);
        EditLog log = EditLog.EMPTY;
        Corrected shown = start.corrected();
        for (int edit = 0; edit < 12; edit++) {
            log = log.with(SIGNATURE.sign(log, List.of(new RandomEdit(random, shown).next())));
            shown = Corrections.of(start.imported(), start.found(), start.numbers(), log, new KnownRevisions());
        }
        FactNumbers numbers = Renumbering.after(start.numbers(), log, start.found(), again);
        Corrected now = Corrections.of(start.imported(), again, numbers, log, new KnownRevisions());

        Map<FactId, Integer> before = shown.decisions().numbers();
        assertThat(now.decisions().numbers().values()).doesNotHaveDuplicates();
        now.comparison().facts().stream().map(Fact::id).filter(before::containsKey).forEach(fact ->
                assertThat(now.decisions().numbers()).containsEntry(fact, before.get(fact)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void twoCopiesAreNumberedTheSameWhicheverComesFirst(long seed) {
        RandomGenerator random = Seeds.random(seed);
        Comparison first = GeneratedWorkspace.of(seed, 4, 6).found();
        Comparison ann = analysedAgain(first, random);
        Comparison ben = analysedAgain(first, random);
        FactNumbers annas = Renumbering.after(FactNumbers.of(first), EditLog.EMPTY, first, ann);
        FactNumbers bens = Renumbering.after(FactNumbers.of(ben), EditLog.EMPTY, ben, first);
        FactNumbers both = annas.joined(bens);

        assertThat(both).isEqualTo(bens.joined(annas)).isEqualTo(both.joined(annas)).isEqualTo(both.joined(both));
        assertThat(both.byName().values()).doesNotHaveDuplicates();
        assertThat(both.byName().keySet()).containsAll(annas.byName().keySet()).containsAll(bens.byName().keySet());
        Comparison now = analysedAgain(first, random);
        assertThat(Renumbering.after(both, EditLog.EMPTY, List.of(ann, ben), now))
                .isEqualTo(Renumbering.after(both, EditLog.EMPTY, List.of(ben, ann), now));
    }

    @Test
    void theFactsOfAFirstAnalysisAreNumberedInItsOrder() {
        Comparison found = GeneratedWorkspace.of(1, 3, 4).found();
        assertThat(Renumbering.after(FactNumbers.NONE, EditLog.EMPTY, Comparison.EMPTY, found).byName().values())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, found.facts().size()).boxed().toList());
    }

    /** The same facts in another order, some under new names, and one that is new. */
    private static Comparison analysedAgain(Comparison first, RandomGenerator random) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : first.facts()) {
            facts.add(random.nextBoolean() ? fact : named(fact, "re-" + fact.id().value()));
        }
        facts.add(new Fact(new FactId("new"), Phrase.of("fact.content", "x"), FactStatus.SINGLE_SOURCE, List.of(),
                List.of(), List.of(), List.of()));
        Collections.shuffle(facts, new Random(random.nextLong()));
        return new Comparison(first.articles(), List.of(), first.claims(), facts, first.origins(), List.of(),
                List.of());
    }

    private static Fact named(Fact fact, String name) {
        return new Fact(new FactId(name), fact.label(), fact.status(), fact.versions(), fact.positions(),
                fact.disputes(), fact.nuances());
    }

    private static Optional<Fact> former(Comparison first, Fact fact) {
        return first.facts().stream()
                .filter(old -> old.claims().toList().equals(fact.claims().toList()) && fact.claims().count() > 0)
                .findFirst();
    }
}
