package org.variorum.app.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
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
    void chipsCountWhatTheOtherFiltersLetThroughOfAll() {
        assertThat(facts.counts(FilterGroup.STATUS)).containsEntry("disputed", new FilterCount(5, 5))
                .containsEntry("agreed", new FilterCount(2, 2));

        facts.filterBy(FactFilter.ALL.toggledKind("nuance.precision"));
        assertThat(facts.counts(FilterGroup.STATUS)).containsEntry("nuanced", new FilterCount(1, 2))
                .containsEntry("disputed", new FilterCount(0, 5));
        assertThat(facts.counts(FilterGroup.KIND)).containsEntry("dispute.time", new FilterCount(1, 1));
    }

    @Test
    void whatDoesNotPassIsNotMarkedButWhatIsAgreedStaysWhateverStatusIsAskedFor() {
        facts.filterBy(FactFilter.ALL.toggled(FactStatus.DISPUTED));
        assertThat(statusesHidden()).containsOnly(FactStatus.NUANCED);

        facts.filterBy(facts.filter().get().toggledKind("dispute.quantity"));
        assertThat(statusesHidden()).contains(FactStatus.AGREED, FactStatus.NUANCED, FactStatus.DISPUTED);
        assertThat(facts.hidden().get()).doesNotContain(new FactId("f1"));

        facts.filterBy(FactFilter.ALL);
        assertThat(facts.hidden().get()).isEmpty();
    }

    private List<FactStatus> statusesHidden() {
        return Accounts.comparison().facts().stream()
                .filter(fact -> facts.hidden().get().contains(fact.id()))
                .map(Fact::status)
                .distinct()
                .toList();
    }

    @Test
    void factsAreFilteredByWhoStatesThem() {
        facts.filterBy(FactFilter.ALL.toggled(FilterGroup.SOURCE, "D"));

        assertThat(facts.shown().get()).extracting(fact -> fact.id().value()).containsExactly("f1", "f8", "f11");
    }

    @Test
    void whatOnlyCopiesTellIsToldApartFromWhatIndependentSourcesTell() {
        facts.filterBy(FactFilter.ALL.toggled(FilterGroup.ORIGIN, "copied"));
        assertThat(facts.shown().get()).extracting(fact -> fact.id().value()).containsExactly("f9");

        facts.filterBy(FactFilter.ALL.toggled(FilterGroup.ORIGIN, "independent"));
        assertThat(facts.shown().get()).hasSize(8);
    }

    @Test
    void unnamedOfficialsAreOfficialsAndUnnamed() {
        assertThat(facts.counts(FilterGroup.VOICE)).containsOnlyKeys("official", "own", "unnamed");
        assertThat(facts.counts(FilterGroup.VOICE).get("official"))
                .isEqualTo(facts.counts(FilterGroup.VOICE).get("unnamed"));
    }

    @Test
    void everyOrderKeepsTheStatusesTogether() {
        for (FactOrder order : FactOrder.values()) {
            facts.sortBy(order);
            assertThat(facts.shown().get()).hasSize(12).isSortedAccordingTo(Comparator.comparing(Fact::status));
        }
    }

    @Test
    void theOrderOfTheTextIsThatOfTheFirstSourcesClaims() {
        facts.sortBy(FactOrder.TEXT);

        assertThat(facts.shown().get().subList(0, 5)).extracting(fact -> fact.id().value())
                .containsExactly("f1", "f3", "f5", "f2", "f4");
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
