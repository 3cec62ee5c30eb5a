package org.variorum.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.testing.ClaimBuilder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.Phrase;

class ShownFactsTest {

    private static final List<Claim> CLAIMS = Stream.of("A", "B", "C")
            .map(article -> claim(article, "The flood killed many.").build().claim())
            .toList();

    private static Dispute dispute(String first, String second, double confidence, Provenance provenance) {
        return new Dispute(
                DisputeKind.QUANTITY, List.of(new ClaimPair(new ClaimId(first + 1), new ClaimId(second + 1))),
                List.of(), "quantity.disjoint", confidence, Phrase.of("sample"), provenance);
    }

    private static Dispute dispute(String first, String second, double confidence) {
        return dispute(first, second, confidence, Provenance.TOOL);
    }

    /** Every article holds a position of its own. */
    private static Fact fact(String id, List<String> articles, List<Nuance> nuances, Dispute... disputes) {
        List<Version> versions = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        for (String article : articles) {
            ArticleId name = new ArticleId(article);
            versions.add(new Version.Stated(name, List.of(new ClaimId(article + 1)), versions.size() + 1));
            positions.add(new Position(positions.size() + 1, "value of " + article, List.of(name)));
        }
        return new Fact(
                new FactId(id), Phrase.of("sample"), FactStatus.DISPUTED, versions, positions, List.of(disputes),
                nuances);
    }

    private static List<Fact> shown(double minimum, Fact... facts) {
        return new Comparison(List.of(), List.of(), CLAIMS, List.of(facts), List.of(), List.of(), List.of())
                .shownFrom(minimum).facts();
    }

    @Test
    void sourcesThatOnlyAHiddenDisputeSetApartShareAPosition() {
        Fact fact = fact("f", List.of("A", "B", "C"), List.of(), dispute("A", "B", 0.3), dispute("A", "C", 0.8));
        Fact shown = shown(0.5, fact).getFirst();
        assertThat(shown.status()).isEqualTo(FactStatus.DISPUTED);
        assertThat(shown.disputes()).extracting(Dispute::confidence).containsExactly(0.8);
        assertThat(shown.positions()).extracting(Position::articles).containsExactly(
                List.of(new ArticleId("A"), new ArticleId("B")), List.of(new ArticleId("C")));
        assertThat(shown.stated()).extracting(Version.Stated::position).containsExactly(1, 1, 2);
    }

    @Test
    void sourceThatTakesPartInNoDisputeKeepsItsOwnPosition() {
        Fact fact = fact("f", List.of("A", "B", "C"), List.of(), dispute("B", "C", 0.3), dispute("B", "C", 0.8));
        assertThat(shown(0.5, fact).getFirst().positions()).hasSize(3);
        assertThat(shown(0.9, fact).getFirst().positions()).hasSize(1);
    }

    @Test
    void everythingCountsFromZero() {
        Fact fact = fact("f", List.of("A", "B"), List.of(), dispute("A", "B", 0.1));
        assertThat(shown(0, fact)).containsExactly(fact);
    }

    @Test
    void factWithoutShownDisputesIsAgreedAndFollowsTheDisputed() {
        Fact weak = fact("weak", List.of("A", "B"), List.of(), dispute("A", "B", 0.2));
        Fact strong = fact("strong", List.of("B", "C"), List.of(), dispute("B", "C", 0.9));
        List<Fact> shown = shown(0.5, weak, strong);
        assertThat(shown).extracting(fact -> fact.id().value()).containsExactly("strong", "weak");
        assertThat(shown.getLast().status()).isEqualTo(FactStatus.AGREED);
        assertThat(shown.getLast().positions()).singleElement()
                .satisfies(position -> assertThat(position.value()).isEqualTo("value of A"));
    }

    @Test
    void factWithoutShownDisputesKeepsItsNuances() {
        Nuance nuance = new Nuance(NuanceKind.SCOPE, List.of(), List.of(), "quantity.scope", Phrase.of("sample"));
        Fact fact = fact("f", List.of("A", "B"), List.of(nuance), dispute("A", "B", 0.2));
        assertThat(shown(0.5, fact)).extracting(Fact::status).containsExactly(FactStatus.NUANCED);
    }

    @Test
    void factThatOnlyHiddenDisputesBroughtTogetherIsLeftOutWhenItsClaimsAreToldElsewhere() {
        Fact typed = fact("typed", List.of("A", "B"), List.of(), dispute("A", "B", 0.2));
        Fact first = fact("first", List.of("A"), List.of());
        Fact second = fact("second", List.of("B"), List.of());
        assertThat(shown(0.5, typed, first, second)).extracting(fact -> fact.id().value())
                .containsExactly("first", "second");
    }

    @Test
    void whatAPersonMadeIsAlwaysShown() {
        Fact fact = fact("f", List.of("A", "B"), List.of(), dispute("A", "B", 0, Provenance.HUMAN));
        assertThat(shown(0.9, fact)).containsExactly(fact);
    }

    @Test
    void confidencesHaveThreeWords() {
        assertThat(Stream.of(0.9, 0.75, 0.6, Likelihood.SHOWN_BY_DEFAULT, 0.2).map(Likelihood::of)).containsExactly(
                Likelihood.LIKELY, Likelihood.LIKELY, Likelihood.POSSIBLE, Likelihood.POSSIBLE, Likelihood.WEAK);
    }
}
