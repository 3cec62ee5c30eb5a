package org.variorum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.model.workspace.Corrected;

/** What holds of everything that is shown, whatever was decided before. */
public final class Soundness {

    private Soundness() {}

    /** Fails unless what is shown is sound. */
    public static void of(Corrected corrected) {
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
