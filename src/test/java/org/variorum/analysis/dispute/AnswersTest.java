package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.analysis.ComparisonPipeline;
import org.variorum.analysis.EnglishAnalysis;
import org.variorum.analysis.Progress;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.text.SourceText;

/** Whole comparisons of short texts: which rule tells them apart, and which texts it leaves alone. */
class AnswersTest {

    private static final ComparisonPipeline PIPELINE = EnglishAnalysis.pipeline();

    /** The rules of the disputes between articles of these texts, all published on 5 March 2026. */
    private static List<String> rules(String... texts) {
        List<Article> articles = new ArrayList<>();
        for (String text : texts) {
            ArticleMetadata metadata = new ArticleMetadata(
                    Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.of(PublicationTime.on(LocalDate.of(2026, 3, 5))), Optional.empty(), Optional.empty(),
                    "en");
            ArticleId id = ArticleId.at(articles.size());
            articles.add(new Article(id, id + ".txt", id + "0", metadata, new SourceText(text), List.of(), false));
        }
        Comparison comparison = PIPELINE.compare(articles, Progress.NONE);
        return comparison.facts().stream().flatMap(fact -> fact.disputes().stream()).map(Dispute::rule).toList();
    }

    @Test
    void homesOfOnePersonInTwoPlacesAreDisputed() {
        assertThat(rules(
                "A lorry hit a cyclist in Dunmore on Tuesday. Ada Wexley, who lived in Harrow Vale, died at the scene.",
                "The cyclist killed on Tuesday was Ada Wexley, 41, of Linden Cross. The lorry did not stop."))
                .contains("place.home");
    }

    @Test
    void aTownInItsCountryIsNoSecondHome() {
        assertThat(rules(
                "A lorry hit a cyclist on Tuesday. Ada Wexley, who lived in Paris, died at the scene.",
                "The cyclist killed on Tuesday was Ada Wexley, 41, of France. The lorry did not stop."))
                .doesNotContain("place.home");
    }

    @Test
    void anEventOnTwoDaysIsDisputed() {
        assertThat(rules(
                "A bomb exploded at the market in Arlen on Monday. Nobody was hurt.",
                "An explosion shook the market in Arlen on Wednesday, police said."))
                .contains("time.day");
    }

    @Test
    void aNightBelongsToTwoDays() {
        assertThat(rules(
                "A bomb exploded at the market in Arlen late on Monday. Nobody was hurt.",
                "An explosion shook the market in Arlen early on Tuesday, police said."))
                .doesNotContain("time.day");
    }

    @Test
    void theDayOfAChargeIsNotTheDayOfTheEvent() {
        assertThat(rules(
                "A bomb exploded at the market in Arlen on Monday. Nobody was hurt.",
                "A man was charged on Wednesday with the explosion at the market in Arlen."))
                .doesNotContain("time.day");
    }

    @Test
    void peopleOfOneNumberAreNotBothSavedAndHeld() {
        assertThat(rules(
                "The navy rescued 17 sailors after the raid off the coast on Friday.",
                "The navy arrested 17 sailors after the raid off the coast on Friday."))
                .contains("participant.fate");
    }

    @Test
    void twoCausesOfOneFireAreDisputed() {
        assertThat(rules(
                "A fire destroyed the warehouse in Arlen on Monday. The fire was caused by a faulty heater.",
                "The warehouse in Arlen burned down on Monday. A dropped cigarette sparked the fire, police believe."))
                .contains("cause.given");
    }

    @Test
    void oneCauseInOtherWordsIsNotDisputed() {
        assertThat(rules(
                "A fire destroyed the warehouse in Arlen on Monday. The fire was caused by a faulty heater.",
                "The warehouse in Arlen burned down on Monday. A heater sparked the fire, police believe."))
                .doesNotContain("cause.given");
    }

    @Test
    void twoTargetsOfOneAttackAreDisputed() {
        assertThat(rules(
                "A drone attack hit Arlen on Monday. The attackers were aiming at the power station.",
                "The drone attack on Arlen on Monday targeted a school, officials said."))
                .contains("cause.target");
    }

    @Test
    void anArticleThatNamesBothTargetsContradictsNobody() {
        assertThat(rules(
                "A drone attack hit Arlen on Monday. The attackers were aiming at the power station. "
                        + "They also targeted a school.",
                "The drone attack on Arlen on Monday targeted a school, officials said."))
                .doesNotContain("cause.target");
    }
}
