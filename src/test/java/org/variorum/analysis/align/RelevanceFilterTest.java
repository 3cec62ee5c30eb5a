package org.variorum.analysis.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.analysis.align.RelevanceFilter.Judgement;
import org.variorum.analysis.encode.MiniLmEncoder;
import org.variorum.analysis.extract.AnalyzedArticle;

class RelevanceFilterTest {

    private static final String[] FIRE = {
        "A fire destroyed the old paper mill in Harwick on Friday night.",
        "Three firefighters were hurt when the roof fell in.",
        "Investigators believe that an electrical fault started the blaze.",
    };
    private static final String[] FIRE_AGAIN = {
        "The former paper factory of Harwick burned down late on Friday.",
        "Three members of the fire brigade were injured by the falling roof.",
        "An electrical fault may have caused the fire, the chief said.",
    };
    private static final String[] OTHER_FIRE = {
        "A fire broke out in a barn near Harwick during the summer fair.",
        "Nobody was hurt, and the animals had been led outside in time.",
        "Farmers nearby lost their stock of hay to the flames.",
    };
    private static final String[] ELECTION = {
        "Voters in Lower Marsh elected a new council on Sunday.",
        "Turnout was the lowest in twenty years.",
        "The two largest parties lost seats to local lists.",
        "Results for the last district are expected on Tuesday.",
    };
    private static final String[] MAINLY_INSURANCE = {
        "The region's largest insurer reported a loss for the third quarter.",
        "Claims after the summer storms weighed on the result.",
        "Its chairman will step down next year.",
        "The fire that destroyed the Harwick paper mill on Friday will add to the costs.",
        "An electrical fault started that fire, according to investigators.",
        "Three firefighters were injured in it when the roof collapsed.",
        "The company's shares fell four per cent.",
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

    private static AnalyzedArticle article(String siglum, String file, String... sentences) {
        return ArticleSketch.of(siglum, file, Optional.empty(), Optional.empty(), sentences);
    }

    private static List<Judgement> judge(AnalyzedArticle... articles) {
        ArticleEncoder encoder = new ArticleEncoder(model);
        return new RelevanceFilter().judge(List.of(articles).stream().map(encoder::encode).toList());
    }

    @Test
    void anUnrelatedSecondArticleOfAFileIsLeftOut() {
        List<Judgement> judged = judge(
                article("A", "one", FIRE), article("B", "one", ELECTION), article("C", "two", FIRE_AGAIN));
        assertThat(judged).extracting(Judgement::leftOut).containsExactly(false, true, false);
        assertThat(judged.get(1).relatedness()).isLessThan(0.4);
        assertThat(judged.get(0).relatedness()).isGreaterThan(0.6);
        assertThat(judged.get(1).reason().code()).isEqualTo("left-out.other-event");
    }

    @Test
    void anArticleOfTheSameFileThatOnlySharesPlacesAndKindOfEventIsLeftOut() {
        List<Judgement> judged = judge(
                article("A", "one", FIRE), article("B", "one", OTHER_FIRE), article("C", "two", FIRE_AGAIN),
                article("D", "three", FIRE));
        assertThat(judged).extracting(Judgement::leftOut).containsExactly(false, true, false, false);
    }

    @Test
    void theReaderCanBringALeftOutArticleIn() {
        Judgement leftOut = judge(
                article("A", "one", FIRE), article("B", "one", ELECTION), article("C", "two", FIRE_AGAIN)).get(1);
        assertThat(leftOut.kept().leftOut()).isFalse();
        assertThat(leftOut.kept().warning()).isPresent();
    }

    @Test
    void aFileThatTheUserChoseIsKeptButKnownToBeUnrelated() {
        List<Judgement> judged = judge(
                article("A", "one", FIRE), article("B", "two", ELECTION), article("C", "three", FIRE_AGAIN));
        assertThat(judged).extracting(Judgement::leftOut).containsOnly(false);
        assertThat(judged).extracting(Judgement::related).containsExactly(true, false, true);
        assertThat(judged).extracting(judgement -> judgement.warning().isPresent())
                .containsExactly(false, true, false);
    }

    @Test
    void anArticleOnSomethingElseThatTellsOfTheEventStays() {
        List<Judgement> judged = judge(
                article("A", "one", FIRE), article("B", "one", MAINLY_INSURANCE), article("C", "two", FIRE_AGAIN));
        assertThat(judged).extracting(Judgement::leftOut).containsOnly(false);
        assertThat(judged.get(1).relatedness()).isGreaterThan(0.6);
    }

    @Test
    void twoArticlesAlwaysRemain() {
        assertThat(judge(article("A", "one", FIRE), article("B", "one", ELECTION)))
                .extracting(Judgement::leftOut).containsOnly(false);
        assertThat(judge(article("A", "one", FIRE))).extracting(Judgement::leftOut).containsOnly(false);
        assertThat(judge()).isEmpty();
    }
}
