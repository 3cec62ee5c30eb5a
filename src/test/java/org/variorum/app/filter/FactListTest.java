package org.variorum.app.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.ui.fixture.Accounts;

class FactListTest {

    private final FactList facts = new FactList(new MessageWording(Locale.ENGLISH));

    @BeforeEach
    void showTheAccounts() {
        facts.show(new ComparisonIndex(Accounts.comparison()));
    }

    @Test
    void withoutAFilterAllFactsAreShown() {
        assertThat(facts.shown().get()).hasSize(facts.total());
    }

    @Test
    void groupsAreJoinedByAndTheirMembersByOr() {
        facts.filterBy(FactFilter.ALL.toggled(FactStatus.DISPUTED).toggled(FactStatus.NUANCED));
        assertThat(facts.shown().get()).hasSize(7);

        facts.filterBy(facts.filter().get().toggledKind("dispute.quantity").toggledKind("dispute.time"));
        assertThat(facts.shown().get()).extracting(fact -> fact.id().value()).containsExactly("f1", "f3");
    }

    @Test
    void aSecondToggleTakesAFilterBack() {
        FactFilter twice = FactFilter.ALL.toggled(FactStatus.AGREED).toggled(FactStatus.AGREED)
                .toggledKind("dispute.place").toggledKind("dispute.place");

        assertThat(twice).isEqualTo(FactFilter.ALL);
    }

    @Test
    void wordsAreLookedForInLabelsAndPositionsInAnyCase() {
        facts.filterBy(FactFilter.ALL.withText("  CAPTAIN "));
        assertThat(facts.shown().get()).hasSize(1);

        facts.filterBy(FactFilter.ALL.withText("half past"));
        assertThat(facts.shown().get()).hasSize(1);
    }

    @Test
    void chipsCountWhatTheOtherFiltersLetThrough() {
        assertThat(facts.statusCounts()).containsEntry(FactStatus.DISPUTED, 5).containsEntry(FactStatus.AGREED, 2);

        facts.filterBy(FactFilter.ALL.toggledKind("nuance.precision"));
        assertThat(facts.statusCounts()).containsOnlyKeys(FactStatus.NUANCED);
        assertThat(facts.kindCounts()).containsEntry("dispute.time", 1);
    }

    @Test
    void nextAndPreviousStopAtDisputesOnly() {
        Optional<FactId> place = Optional.empty();
        for (int step = 1; step <= 5; step++) {
            Optional<Fact> next = facts.beside(place, 1);
            assertThat(next.orElseThrow().status()).isEqualTo(FactStatus.DISPUTED);
            place = next.map(Fact::id);
        }
        assertThat(facts.beside(place, 1)).isEmpty();
        assertThat(facts.beside(place, -1).map(Fact::id)).contains(new FactId("f4"));
        assertThat(facts.beside(Optional.empty(), -1).map(Fact::id)).contains(new FactId("f5"));
    }

    @Test
    void withoutADisputeEveryFactIsAStop() {
        facts.filterBy(FactFilter.ALL.toggled(FactStatus.AGREED));

        assertThat(facts.beside(Optional.empty(), 1)).isPresent();
    }

    @Test
    void placesAreCountedFromOne() {
        facts.place(Optional.of(new FactId("f3")), (here, all) -> {
            assertThat(here).isEqualTo(3);
            assertThat(all).isEqualTo(5);
        });
        facts.place(Optional.empty(), (here, all) -> assertThat(here).isZero());
    }
}
