package org.variorum.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fixture.Accounts;

class ComparisonIndexTest {

    private static final ArticleId A = new ArticleId("A");
    private static final ArticleId C = new ArticleId("C");
    private static final ArticleId D = new ArticleId("D");

    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());

    @Test
    void factsAreNumberedInTheirOrder() {
        for (Fact fact : index.comparison().facts()) {
            assertThat(index.comparison().facts().get(index.number(fact.id()) - 1)).isSameAs(fact);
            assertThat(index.fact(fact.id())).containsSame(fact);
        }
        assertThat(index.number(new FactId("none"))).isZero();
        assertThat(index.fact(new FactId("none"))).isEmpty();
    }

    @Test
    void claimsAreFoundByNameAndByArticle() {
        for (Claim claim : index.comparison().claims()) {
            assertThat(index.claim(claim.id())).containsSame(claim);
            assertThat(index.claimsOf(claim.article())).contains(claim);
        }
        assertThat(index.claim(new ClaimId("Z9"))).isEmpty();
        assertThat(index.claimsOf(new ArticleId("Z"))).isEmpty();
    }

    @Test
    void noClaimLeadsToAHiddenFactWhichIsStillFoundByItsName() {
        Fact hidden = index.comparison().facts().getFirst();
        ComparisonIndex without = index.hiding(Set.of(hidden.id()));

        assertThat(hidden.claims()).allSatisfy(claim -> {
            assertThat(without.factsOf(claim)).doesNotContain(hidden);
            assertThat(without.decidingWords(claim)).isEmpty();
        });
        assertThat(without.fact(hidden.id())).containsSame(hidden);
        assertThat(without.number(hidden.id())).isEqualTo(index.number(hidden.id()));
        assertThat(index.hiding(Set.of())).isSameAs(index);
    }

    @Test
    void everyClaimKnowsItsFactsAndTheMostInterestingStatus() {
        for (Claim claim : index.comparison().claims()) {
            assertThat(index.factsOf(claim.id())).isNotEmpty()
                    .allMatch(fact -> fact.claims().anyMatch(claim.id()::equals));
        }
        Claim killed = index.claimsOf(A).getFirst();
        assertThat(index.statusOf(killed.id())).contains(FactStatus.DISPUTED);
    }

    @Test
    void decidingWordsLieInTheirClaim() {
        Fact killed = index.comparison().facts().getFirst();
        TextSpan words = index.decidingWords(killed, A).getFirst();

        assertThat(index.comparison().article(A).orElseThrow().text().slice(words)).isEqualTo("84 people");
        assertThat(index.decidingWords(index.claims(killed, A).getFirst().id())).containsExactly(words);
    }

    @Test
    void disputesAreCountedForEachSource() {
        assertThat(index.disputedFactsOf(A)).isEqualTo(5);
        assertThat(index.disputedFactsOf(D)).isEqualTo(1);
    }

    @Test
    void anArticleThatSharesAnOriginDerivesFromItsFirst() {
        assertThat(index.derivedFrom(C)).contains(new ArticleId("B"));
        assertThat(index.derivedFrom(A)).isEmpty();
    }
}
