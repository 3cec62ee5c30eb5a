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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Likelihood;
import org.variorum.model.text.TextSpan;
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

    /** Whether a dispute that is shown has a pair of claims that overlap the two stretches, each "file start end". */
    private static boolean disputed(String one, String other) {
        return shown().stream().flatMap(dispute -> dispute.between().stream())
                .anyMatch(pair -> overlaps(pair.first(), one) && overlaps(pair.second(), other)
                        || overlaps(pair.first(), other) && overlaps(pair.second(), one));
    }

    private static List<Dispute> shown() {
        return comparison.facts().stream().flatMap(fact -> fact.disputes().stream())
                .filter(dispute -> dispute.confidence() >= Likelihood.SHOWN_BY_DEFAULT).toList();
    }

    private static boolean overlaps(ClaimId id, String stretch) {
        String[] parts = stretch.split(" ");
        Claim claim = comparison.claim(id).orElseThrow();
        return claim.article().equals(ArticleId.at(Integer.parseInt(parts[0])))
                && claim.span().overlaps(new TextSpan(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    }

    /**
     * A person's list of what the articles differ in. The words themselves are not ours to print: file and characters
     * say where they stand.
     */
    @ParameterizedTest
    @CsvSource({
        "number killed,                    0 1841 1852, 3 2062 2078",
        "number killed,                    0 1841 1852, 4 237 257",
        "whether it said where,            0 818 852,   4 1124 1165",
        "how exact it was,                 1 543 575,   4 1000 1008",
        "whether it could have helped,     0 903 932,   4 1048 1068",
        "whether it was confirmed,         1 336 375,   2 2424 2443",
        "what was done about it,           2 1157 1185, 4 762 786",
        "what it was for,                  2 853 890,   4 2613 2631"})
    void everyDisagreementThatAPersonFindsIsShown(String fact, String one, String other) {
        assertThat(disputed(one, other)).as(fact).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1 3333 3451", "2 2761 2900"})
    void nothingAboutAnotherAttackIsDisputed(String stretch) {
        assertThat(shown()).flatMap(Dispute::between)
                .noneMatch(pair -> overlaps(pair.first(), stretch) || overlaps(pair.second(), stretch));
    }

    @Test
    void theArticleOnAnotherCountryTakesPartWithItsTollOnly() {
        ArticleId abroad = ArticleId.at(3);
        assertThat(shown()).flatMap(Dispute::between)
                .flatMap(pair -> List.of(pair.first(), pair.second()))
                .filteredOn(id -> comparison.claim(id).orElseThrow().article().equals(abroad))
                .allMatch(id -> overlaps(id, "3 2062 2078"));
    }

    @Test
    void moreThanEightyIsCompatibleWithEightyFour() {
        assertThat(shown()).filteredOn(dispute -> dispute.kind() == DisputeKind.QUANTITY)
                .allSatisfy(dispute -> assertThat(dispute.explanation().arguments())
                        .noneMatch(words -> words.contains("80")));
    }

    @Test
    void weekBeforeIsCompatibleWithDecember() {
        assertThat(shown()).noneMatch(dispute -> dispute.kind() == DisputeKind.TIME);
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
