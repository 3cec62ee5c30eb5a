package org.variorum.analysis.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.analysis.encode.CachingEncoder;
import org.variorum.analysis.encode.MiniLmEncoder;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.AnchorMatch;
import org.variorum.model.article.ArticleId;

class FactAlignerTest {

    private static final AnalyzedArticle MORNING = ArticleSketch.of(
            "A",
            "A fire broke out at the old paper mill in Harwick on Friday night.",
            "Officials said 3 people were killed and the building was destroyed.",
            "The cause of the fire is still unknown, fire chief Dana Wells said.",
            "A blast in Ostrava had left 9 people killed a week before.",
            "The mill was built in 1890 and employed two hundred people.");

    private static final AnalyzedArticle EVENING = ArticleSketch.of(
            "B",
            "Flames destroyed the former paper factory in Harwick late on Friday.",
            "At least 5 workers were killed, the mayor told reporters.",
            "An electrical fault started the blaze, investigators believe.",
            "Schools will stay closed until Wednesday because of smoke.");

    private static final AnalyzedArticle THIRD = ArticleSketch.of(
            "C",
            "Investigators believe that an electrical fault caused the fire.",
            "Dana Wells, the fire chief, said nothing was known about the cause.",
            "The town's two schools remain shut until Wednesday.");

    private static MiniLmEncoder model;
    private static ArticleEncoder encoder;

    private final FactAligner aligner = new FactAligner(ArticleSketch::compatible);

    @BeforeAll
    static void load() {
        model = MiniLmEncoder.load();
        encoder = new ArticleEncoder(new CachingEncoder(model, 10_000));
    }

    @AfterAll
    static void close() {
        model.close();
    }

    private List<AlignedFact> align(List<AnalyzedArticle> articles) {
        return aligner.align(articles.stream().map(encoder::encode).toList());
    }

    private static List<String> ids(AlignedFact fact) {
        return fact.claims().stream().map(claim -> claim.claim().id().value()).toList();
    }

    private static List<List<String>> groups(List<AlignedFact> facts) {
        return facts.stream().map(FactAlignerTest::ids).toList();
    }

    @Test
    void paraphrasesShareAFact() {
        assertThat(groups(align(List.of(MORNING, EVENING, THIRD))))
                .anySatisfy(group -> assertThat(group).containsExactly("A1", "B1"))
                .anySatisfy(group -> assertThat(group).contains("B3", "C1"))
                .anySatisfy(group -> assertThat(group).containsExactly("B4", "C3"));
    }

    @Test
    void tollsOfOneEventShareASlotWhateverTheirWords() {
        assertThat(align(List.of(MORNING, EVENING)))
                .filteredOn(fact -> fact.slot().equals(new Slot("quantity", "killed")))
                .singleElement()
                .satisfies(fact -> assertThat(ids(fact)).containsExactly("A2", "B2"));
    }

    @Test
    void claimsThatAnswerOneQuestionShareAFactUnlessTheirEventsDiffer() {
        SlotReader mills = claim -> claim.claim().quote().contains("ill") || claim.claim().quote().contains("blast")
                ? List.of(new Slot("test", "mill")) : List.of();
        AnalyzedArticle other = ArticleSketch.of("D", "The mill in Leeds is up for sale.", "It employed 40 people.");
        List<AlignedFact> facts = new FactAligner(ArticleSketch::compatible, mills)
                .align(List.of(MORNING, THIRD, other).stream().map(encoder::encode).toList());
        assertThat(facts).filteredOn(fact -> fact.slot().kind().equals("test"))
                .noneSatisfy(fact -> assertThat(ids(fact)).contains("A1", "D1"))
                .noneSatisfy(fact -> assertThat(ids(fact)).contains("A4"));
    }

    @Test
    void claimsThatAnswerOneQuestionShareAFactWhateverTheirWords() {
        SlotReader employment = claim -> claim.claim().quote().matches(".*(employed|remain shut).*")
                ? List.of(new Slot("test", "people")) : List.of();
        List<AlignedFact> facts = new FactAligner((first, second) -> AnchorMatch.Verdict.UNKNOWN, employment)
                .align(List.of(MORNING, THIRD).stream().map(encoder::encode).toList());
        assertThat(facts).filteredOn(fact -> fact.slot().kind().equals("test")).singleElement()
                .satisfies(fact -> {
                    assertThat(ids(fact)).containsExactly("A5", "C3");
                    assertThat(fact.similarities()).allSatisfy(
                            link -> assertThat(link.score()).isGreaterThanOrEqualTo(0.5));
                });
    }

    @Test
    void claimsOnDifferentEventsAreNeverJoined() {
        AnalyzedArticle other = ArticleSketch.of("D", "A blast in Harwick had left 9 people killed a week before.");
        assertThat(groups(align(List.of(MORNING, other))))
                .noneSatisfy(group -> assertThat(group).contains("A4", "D1"))
                .anySatisfy(group -> assertThat(group).containsExactly("A2", "D1"));
    }

    @Test
    void everyClaimIsInSomeFactAndSinglesStaySingle() {
        List<AlignedFact> facts = align(List.of(MORNING, EVENING, THIRD));
        assertThat(groups(facts).stream().flatMap(List::stream).distinct()).hasSize(12);
        assertThat(groups(facts)).contains(List.of("A5"));
    }

    @Test
    void oneArticleAloneGivesFactsOfItsOwn() {
        assertThat(groups(align(List.of(THIRD)))).hasSizeGreaterThanOrEqualTo(2);
        assertThat(align(List.of())).isEmpty();
        assertThat(align(List.of(ArticleSketch.of("A")))).isEmpty();
    }

    @Test
    void linksNameTwoClaimsOfTheFact() {
        for (AlignedFact fact : align(List.of(MORNING, EVENING, THIRD))) {
            assertThat(fact.similarities()).allSatisfy(link -> {
                assertThat(link.first()).isBetween(0, link.second() - 1);
                assertThat(link.second()).isLessThan(fact.claims().size());
                assertThat(link.score()).isBetween(0.0, 1.0);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOrderOfTheArticlesDoesNotMatter(long seed) {
        System.out.println("seed " + seed);
        List<AnalyzedArticle> articles = new ArrayList<>(List.of(MORNING, EVENING, THIRD));
        Set<String> expected = described(align(articles));
        Collections.shuffle(articles, new Random(seed));
        assertThat(described(align(articles))).isEqualTo(expected);
    }

    private static Set<String> described(List<AlignedFact> facts) {
        return facts.stream().map(fact -> fact.slot() + " " + ids(fact) + " " + fact.similarities())
                .collect(Collectors.toSet());
    }

    @Test
    void theNearestPassageOfASilentArticleIsFound() {
        List<AnalyzedArticle> articles = List.of(MORNING, EVENING, THIRD);
        NearestPassages passages = new NearestPassages(articles.stream().map(encoder::encode).toList());
        AlignedFact cause = align(articles).stream().filter(fact -> ids(fact).contains("C1")).findFirst().orElseThrow();
        assertThat(passages.nearest(cause, new ArticleId("A")))
                .hasValueSatisfying(nearest -> assertThat(MORNING.article().text().slice(nearest.span()))
                        .startsWith("The cause of the fire"));
        AlignedFact mill = align(articles).stream().filter(fact -> ids(fact).equals(List.of("A5"))).findFirst()
                .orElseThrow();
        assertThat(passages.nearest(mill, new ArticleId("C"))).isEmpty();
    }
}
