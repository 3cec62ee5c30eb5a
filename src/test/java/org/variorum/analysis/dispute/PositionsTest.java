package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.testing.ClaimBuilder.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Found;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.comparison.Position;
import org.variorum.model.text.TextSpan;

class PositionsTest {

    private static final Verdict CONFLICT = Verdict.conflict(DisputeKind.POLARITY);

    private final List<ComparedClaim> claims = Stream.of(
                    "A The alarm was fitted.", "B The alarm rang.", "C The alarm was silent.", "D The alarm sounded.",
                    "E the alarm was fitted.")
            .map(line -> ComparedClaim.of(
                    claim(line.substring(0, 1), line.substring(2)).build(), Optional.empty(), NewsLanguage.ENGLISH))
            .toList();

    private Found found(String first, String second, Verdict verdict) {
        ComparedClaim one = of(first);
        ComparedClaim other = of(second);
        return new Found(one, other, new Finding(
                verdict, "polarity.opposite", "alarm", whole(one), whole(other), 0.8, List.of()));
    }

    private ComparedClaim of(String article) {
        return claims.stream().filter(claim -> claim.article().siglum().equals(article)).findFirst().orElseThrow();
    }

    private static TextSpan whole(ComparedClaim claim) {
        return claim.claim().span();
    }

    private String grouped(Found... found) {
        return Positions.of(claims, List.of(found)).stream().map(Position::articles)
                .map(articles -> String.join("", articles.stream().map(ArticleId::siglum).toList()))
                .reduce((one, other) -> one + " " + other).orElse("");
    }

    @Test
    void whereNothingIsDisputedAllHoldOnePosition() {
        assertThat(grouped(found("A", "B", Verdict.nuance(NuanceKind.PRECISION)))).isEqualTo("ABCDE");
    }

    @Test
    void sourceThatNothingConnectsWithASideKeepsItsOwnPosition() {
        assertThat(grouped(found("C", "D", CONFLICT))).isEqualTo("AE B C D");
    }

    @Test
    void sourceJoinsTheSideItAgreesWithEvenThroughAnother() {
        assertThat(grouped(
                        found("C", "D", CONFLICT), found("B", "D", Verdict.agreement()),
                        found("A", "B", Verdict.agreement())))
                .isEqualTo("ABD C E");
    }

    @Test
    void agreementCountsBeforeWhatMerelyFits() {
        assertThat(grouped(
                        found("C", "D", CONFLICT), found("B", "C", Verdict.nuance(NuanceKind.SCOPE)),
                        found("B", "D", Verdict.agreement())))
                .isEqualTo("AE BD C");
    }

    @Test
    void sourcesThatContradictTheSameSideShareTheOther() {
        assertThat(grouped(found("C", "D", CONFLICT), found("B", "C", CONFLICT))).isEqualTo("AE BD C");
    }
}
