package org.variorum.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.Fact;
import org.variorum.store.reading.ArticleImporter;

/** Five real articles on one event, kept outside the project: what must be found in them, and what must not. */
class SeedArticlesTest {

    private static final Path FOLDER = Path.of(System.getProperty("variorum.shared", "../shared"), "seeds");

    private static List<Article> articles = List.of();
    private static Comparison comparison = Comparison.EMPTY;

    @BeforeAll
    static void compareOnce() {
        assumeTrue(Files.isDirectory(FOLDER), "No seed articles at " + FOLDER);
        articles = new ArticleImporter().importFrom(List.of(FOLDER)).articles();
        comparison = EnglishAnalysis.pipeline().compare(articles, Progress.NONE);
    }

    private static boolean disputed(DisputeKind kind, String one, String other) {
        return comparison.facts().stream().flatMap(fact -> fact.disputes().stream())
                .filter(dispute -> dispute.kind() == kind)
                .flatMap(dispute -> dispute.between().stream())
                .map(pair -> quote(pair.first().value()) + "\n" + quote(pair.second().value()))
                .anyMatch(quotes -> quotes.contains(one) && quotes.contains(other));
    }

    private static String quote(String claim) {
        return comparison.claims().stream().filter(one -> one.id().value().equals(claim))
                .map(Claim::quote).findFirst().orElseThrow();
    }

    @Test
    void exactTollAgainstAboutAndNearlyAHundredIsDisputed() {
        assertThat(disputed(DisputeKind.QUANTITY, "84", "about 100")).isTrue();
        assertThat(disputed(DisputeKind.QUANTITY, "84", "nearly 100")).isTrue();
    }

    @Test
    void moreThanEightyIsCompatibleWithEightyFour() {
        assertThat(disputed(DisputeKind.QUANTITY, "more than 80", "84")).isFalse();
    }

    @Test
    void specificWarningAgainstOneWithoutInformationIsDisputed() {
        assertThat(disputed(DisputeKind.POLARITY, "specific enough about the location", "no information")).isTrue();
    }

    @Test
    void weekBeforeIsCompatibleWithDecember() {
        assertThat(disputed(DisputeKind.TIME, "a week", "December")).isFalse();
    }

    @Test
    void confirmedAgainstDeclinedToConfirmIsShown() {
        assertThat(disputed(DisputeKind.ATTRIBUTION, "warning", "declined to confirm")).isTrue();
    }

    @Test
    void tollsOfOtherAttacksNeverMix() {
        assertThat(comparison.facts().stream().map(Fact::disputes).flatMap(List::stream)
                .filter(dispute -> dispute.kind() == DisputeKind.QUANTITY).map(Dispute::explanation)
                .map(Object::toString))
                .noneMatch(words -> words.contains("180") || words.contains("144") || words.contains("13 people"));
    }

    @Test
    void orderOfTheArticlesDoesNotMatter() {
        List<Article> reversed = new ArrayList<>(articles);
        Collections.reverse(reversed);
        Comparison other = EnglishAnalysis.pipeline().compare(reversed, Progress.NONE);
        assertThat(other.facts()).isEqualTo(comparison.facts());
        assertThat(other.claims()).isEqualTo(comparison.claims());
    }
}
