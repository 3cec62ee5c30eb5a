package org.variorum.analysis.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.analysis.align.ArticleEncoder;
import org.variorum.analysis.align.ArticleSketch;
import org.variorum.analysis.encode.MiniLmEncoder;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Citation;
import org.variorum.model.comparison.Origin;
import org.variorum.model.text.TextSpan;

class OriginFinderTest {

    private static final String[] ORIGINAL = {
        "A fire destroyed the old paper mill in Harwick late on Friday, officials confirmed.",
        "Three firefighters were hurt when the roof of the main hall fell in shortly after midnight.",
        "Investigators suspect that an electrical fault in the boiler house started the blaze.",
        "The mill, built in 1890, had stood empty since the last owner went bankrupt in 2011.",
        "Schools nearby will remain closed until Wednesday because of the smoke.",
    };
    private static final String[] REWRITE = {
        "Schools in the neighbourhood stay closed until Wednesday due to smoke.",
        "Officials have confirmed that a fire destroyed the old paper mill in Harwick on Friday.",
        "Investigators suspect an electrical fault in the boiler house to have started the fire.",
        "Three firefighters were hurt as the roof of the main hall fell in after midnight.",
    };
    private static final String[] INDEPENDENT = {
        "Jana Novak was closing her bakery when she saw flames over the river.",
        "By morning nothing was left of the factory where her father had worked for thirty years.",
        "The brigade fought the flames with nine engines and a fire boat.",
        "The mayor promised help to the families who had to leave their homes.",
    };

    private static MiniLmEncoder model;

    @BeforeAll
    static void load() {
        model = MiniLmEncoder.load();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    private static List<Origin> find(List<Citation> citations, List<AnalyzedArticle> articles) {
        ArticleEncoder encoder = new ArticleEncoder(model);
        return new OriginFinder().find(articles.stream().map(encoder::encode).toList(), citations);
    }

    private static List<List<String>> sigla(List<Origin> origins) {
        return origins.stream()
                .map(origin -> origin.articles().stream().map(id -> id.siglum()).toList()).toList();
    }

    private static AnalyzedArticle dated(String siglum, int day, String... sentences) {
        return ArticleSketch.of(
                siglum, siglum, Optional.of("Paper " + siglum),
                Optional.of(PublicationTime.on(LocalDate.of(2024, 5, day))), sentences);
    }

    @Test
    void aReorderedRewriteSharesTheOriginOfItsSource() {
        List<Origin> origins = find(List.of(), List.of(
                ArticleSketch.of("A", INDEPENDENT), ArticleSketch.of("B", REWRITE), ArticleSketch.of("C", ORIGINAL)));
        assertThat(sigla(origins)).containsExactly(List.of("A"), List.of("C", "B"));
        assertThat(origins.get(1).passages()).hasSize(4).allSatisfy(passage -> {
            assertThat(passage.article().siglum()).isEqualTo("B");
            assertThat(passage.similarity()).isBetween(0.62, 1.0);
        });
        assertThat(origins.get(0).passages()).isEmpty();
    }

    @Test
    void theEarlierTextIsTheSourceHoweverShort() {
        List<Origin> origins = find(List.of(), List.of(dated("A", 3, ORIGINAL), dated("B", 2, REWRITE)));
        assertThat(sigla(origins)).containsExactly(List.of("B", "A"));
    }

    @Test
    void aCitationOutweighsTheDates() {
        Citation citation = new Citation(dated("B", 2, REWRITE).article().id(), "Paper A", new TextSpan(0, 1));
        List<Origin> origins = find(List.of(citation), List.of(dated("A", 3, ORIGINAL), dated("B", 2, REWRITE)));
        assertThat(sigla(origins)).containsExactly(List.of("A", "B"));
    }

    @Test
    void aSharedQuotationIsNoCopy() {
        String quotation = "\"We tell each neighbour of such dangers, for no border should hold that back, and we will"
                + " go on doing so whoever governs the country, for that is our duty,\" the minister said.";
        List<Origin> origins = find(List.of(), List.of(
                ArticleSketch.of("A", quotation, INDEPENDENT[0], INDEPENDENT[2]),
                ArticleSketch.of("B", quotation, ORIGINAL[2], ORIGINAL[3])));
        assertThat(sigla(origins)).containsExactly(List.of("A"), List.of("B"));
    }

    @Test
    void sharedQuotationsAreNoCopyHoweverManyTheyAre() {
        String first = "\"The flames were in the roof before anybody had rung the bell,\" the foreman said.";
        String second = "\"We had asked for new boilers in the spring and again in the summer,\" the union said.";
        List<Origin> origins = find(List.of(), List.of(
                ArticleSketch.of("A", first, second, INDEPENDENT[0], INDEPENDENT[3]),
                ArticleSketch.of("B", second, first, ORIGINAL[2], ORIGINAL[4])));
        assertThat(sigla(origins)).containsExactly(List.of("A"), List.of("B"));
    }

    @Test
    void lightEditsAndAddedSentencesHideNoCopy() {
        List<Origin> origins = find(List.of(), List.of(
                ArticleSketch.of("A", ORIGINAL),
                ArticleSketch.of("B", ORIGINAL[3].replace("stood empty", "been empty"), INDEPENDENT[3],
                        ORIGINAL[0].replace("late on Friday", "on Friday night"),
                        ORIGINAL[1].replace("hurt", "injured"), ORIGINAL[2].replace("suspect", "believe"))));
        assertThat(sigla(origins)).singleElement().asInstanceOf(LIST).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void theSameNamesAndFactsInOtherWordsAreNoCopy() {
        List<Origin> origins = find(List.of(), List.of(
                ArticleSketch.of("A", ORIGINAL),
                ArticleSketch.of("B",
                        "The old paper mill in Harwick burned down late on Friday night.",
                        "Three firefighters suffered injuries when part of the roof collapsed around midnight.",
                        "Investigators believe the blaze began with an electrical fault in the boiler house.",
                        "Built in 1890, the mill had been empty since its owner's bankruptcy in 2011.",
                        "Because of smoke, nearby schools stay shut until Wednesday.")));
        assertThat(sigla(origins)).containsExactly(List.of("A"), List.of("B"));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void everyArticleBelongsToOneOriginInAnyOrder(long seed) {
        System.out.println("seed " + seed);
        List<AnalyzedArticle> articles = new ArrayList<>(List.of(
                ArticleSketch.of("A", INDEPENDENT), ArticleSketch.of("B", REWRITE), ArticleSketch.of("C", ORIGINAL),
                ArticleSketch.of("D", Arrays.copyOf(ORIGINAL, 4))));
        List<Origin> expected = find(List.of(), articles);
        Collections.shuffle(articles, new Random(seed));
        assertThat(find(List.of(), articles)).isEqualTo(expected);
        assertThat(sigla(expected)).containsExactly(List.of("A"), List.of("C", "B", "D"));
    }

    @Test
    void noArticlesHaveNoOrigins() {
        assertThat(find(List.of(), List.of())).isEmpty();
        assertThat(sigla(find(List.of(), List.of(ArticleSketch.of("A"))))).containsExactly(List.of("A"));
    }
}
