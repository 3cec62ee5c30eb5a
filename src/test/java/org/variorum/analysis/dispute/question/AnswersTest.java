package org.variorum.analysis.dispute.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void aWarningThatWasExactAndVagueIsDisputed() {
        assertThat(rules(
                "A storm hit Arlen on Monday. The warning gave precise information to the town.",
                "A storm hit Arlen on Monday. The town received the warning, but it was vague."))
                .contains("polarity.precision");
    }

    @Test
    void aMessageThatNamesNoPlaceIsVague() {
        assertThat(rules(
                "A storm hit Arlen on Monday. The warning was specific about the place.",
                "A storm hit Arlen on Monday. The town got a message. It contained neither time nor place."))
                .contains("polarity.precision");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The service routinely issues warnings when it has detailed information.",
        "Issuing a warning is a routine practice when there is detailed information.",
        "It is usual for the service to send a detailed warning."
    })
    void whatIsUsualSaysNothingOfTheMessage(String habit) {
        assertThat(rules(
                "A storm hit Arlen on Monday. The service warned the town. " + habit,
                "A storm hit Arlen on Monday. The town got a message. It contained neither time nor place."))
                .doesNotContain("polarity.precision");
    }

    @Test
    void detailsThatNobodyWantedToGiveSayNothingOfTheMessage() {
        assertThat(rules(
                "A storm hit Arlen on Monday. The ministry would not give details of the warning.",
                "A storm hit Arlen on Monday. The warning was specific about the place."))
                .doesNotContain("polarity.precision", "polarity.opposite");
    }

    @Test
    void whetherItCouldHaveBeenPreventedIsDisputed() {
        assertThat(rules(
                "The dam at Arlen burst on Monday. The engineers could have prevented the flood.",
                "The dam at Arlen burst on Monday. No engineer in the world could have averted the flood."))
                .contains("polarity.prevention");
    }

    @Test
    void whatWasNeverPossibleIsNoContradictionToWhatWasNotDone() {
        assertThat(rules(
                "The dam at Arlen burst on Monday. The engineers did not prevent the flood.",
                "The dam at Arlen burst on Monday. No engineer in the world could have averted the flood."))
                .doesNotContain("polarity.prevention");
    }

    @Test
    void aWarningIgnoredAndActedUponIsDisputed() {
        assertThat(rules(
                "A storm hit Arlen on Monday. The mayor ignored the warning.",
                "A storm hit Arlen on Monday. The town had taken precautions after the warning."))
                .contains("polarity.reaction");
    }

    @Test
    void precautionsTakenFitAnAnswerThatIsNotKnown() {
        assertThat(rules(
                "A storm hit Arlen on Monday. It is not known whether the town took any precautions.",
                "A storm hit Arlen on Monday. The town had taken precautions after the warning."))
                .doesNotContain("polarity.reaction");
    }

    @Test
    void aPurposeDeniedIsDisputed() {
        assertThat(rules(
                "A storm hit Arlen on Monday. The purpose of the warning was to save lives.",
                "A storm hit Arlen on Monday. The warning was never meant to protect anybody."))
                .contains("cause.purpose");
    }

    @Test
    void savingAndProtectingAreOnePurpose() {
        assertThat(rules(
                "A storm hit Arlen on Monday. The purpose of the warning was to save lives.",
                "A storm hit Arlen on Monday. The warning was meant to protect the people."))
                .doesNotContain("cause.purpose");
    }

    @Test
    void partsOfOneWholeAreSetAgainstEachOther() {
        assertThat(rules(
                "A judge ruled on the bridges of Arlen on Monday. The builder neglected three of the seven bridges.",
                "A judge ruled on the bridges of Arlen on Monday. The builder neglected four of the seven bridges."))
                .contains("quantity.disjoint");
    }
}
