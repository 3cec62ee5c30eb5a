package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.analysis.ComparisonPipeline;
import org.variorum.analysis.EnglishAnalysis;
import org.variorum.analysis.Progress;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.text.SourceText;

/** Whole comparisons of two short reports of one event: questions told apart, and look-alikes left alone. */
class EventAnswersTest {

    private static final ComparisonPipeline PIPELINE = EnglishAnalysis.pipeline();
    private static final String LEAD = "A gunman attacked the market in Arlen on Monday. ";

    /** The rules that fire between two reports that begin alike, the second published so many days later. */
    private static List<String> rules(String first, String second, int daysLater) {
        List<Article> articles = new ArrayList<>();
        LocalDate day = LocalDate.of(2026, 3, 5);
        for (String text : List.of(LEAD + first, LEAD + second)) {
            ArticleMetadata metadata = new ArticleMetadata(
                    Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.of(PublicationTime.on(articles.isEmpty() ? day : day.plusDays(daysLater))),
                    Optional.empty(), Optional.empty(), "en");
            ArticleId id = ArticleId.at(articles.size());
            articles.add(new Article(id, id + ".txt", id + "0", metadata, new SourceText(text), List.of(), false));
        }
        Comparison comparison = PIPELINE.compare(articles, Progress.NONE);
        return comparison.facts().stream().flatMap(fact -> Stream.concat(
                fact.disputes().stream().map(one -> one.rule()),
                fact.nuances().stream().map(one -> one.rule()))).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "polarity.state | A clerk ran to the rear exit and found it chained. | All exits were unlocked, he said.",
        "certainty.plan | The company will appeal. | The company has not decided whether to appeal.",
        "certainty.plan | The mayor plans to resign. | The mayor refused to resign.",
        "participant.winner | Halvard Mining won the case. | It was Brightwater that won in the end.",
        "polarity.harm | None of the injuries was life-threatening. | A clerk, Ada Wexley, was killed.",
        "participant.actors | He hurled three bottles at the guards. | They were throwing bottles at the guards.",
        "participant.actors | One of the men climbed out of the van. | Two men climbed out of the van.",
        "quantity.objects | The man fired one shot and fled. | He fired shots at the crowd and fled.",
        "participant.age-of-one | A 25-year-old woman was shot and was pronounced dead at the scene. "
                + "| The attack killed Ada Wexley, 21, and wounded three.",
        "place.death | Ada Wexley was pronounced dead at the scene. | Wexley died at a hospital.",
        "polarity.condition | Ada Wexley was killed. | Ada Wexley remains in critical condition.",
        "polarity.state | The alarm in the hall was working. | The alarm in the hall had been out of order since May.",
        "participant.control | Ada Wexley was at the wheel. | Tom Harrow was driving the van.",
        "participant.post | The council dismissed Tom Harrow. | Harrow had resigned, the council said.",
        "place.side | The car hit the northern gate at noon. | The car hit the southern gate of the hall.",
        "polarity.test | The hall passed its inspection in May. | The hall failed an inspection in May."
    })
    void answersThatExcludeEachOtherAreDisputed(String rule, String first, String second) {
        assertThat(rules(first, second, 0)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "polarity.state | The front doors were locked. | The back doors were unlocked.",
        "polarity.state | The alarm in the hall was working. | The alarm in the hall was out of order in 2019.",
        "participant.control | Ada Wexley was driving the truck. | Tom Harrow was driving the van.",
        "participant.control | Ada Wexley was at the wheel. | The wheel was in the road, said Tom Harrow.",
        "place.side | The car hit the northern gate. | The car passed the southern gate.",
        "participant.post | The council suspended Tom Harrow. | The council dismissed Ada Wexley.",
        "participant.post | The council dismissed Tom Harrow. | The gunman fired at Tom Harrow.",
        "polarity.test | The hall passed its inspection in May. | The hall failed an inspection in July.",
        "certainty.plan | The company will appeal. | The union has not decided whether to appeal.",
        "certainty.plan | The company will close the plant. | The company will not close the shop.",
        "participant.winner | Halvard Mining won the case. | Brightwater won a contract.",
        "quantity.objects | The man shot a guard. | The man shot two guards.",
        "polarity.harm | His injuries are not life-threatening. | A clerk, Ada Wexley, was killed.",
        "polarity.harm | All victims are expected to survive. | The gunman was killed.",
        "participant.actors | Two men threw bottles. | Three men were throwing bottles.",
        "quantity.objects | He fired shots at the crowd. | He fired five shots at the crowd.",
        "participant.age-of-one | A 25-year-old woman was killed. | A 21-year-old man was killed.",
        "participant.age-of-one | A 25-year-old woman was killed. A girl, 14, was killed. "
                + "| A 21-year-old woman was killed.",
        "place.death | Ada Wexley was pronounced dead at the scene. | Tom Harrow died at a hospital.",
        "polarity.condition | A woman was killed. | A man remains in critical condition."
    })
    void answersThatFitTogetherAreNot(String rule, String first, String second) {
        assertThat(rules(first, second, 0)).doesNotContain(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The girl remains in critical condition. | The toddler died in hospital.",
        "Police are looking for the gunman. | Police arrested a suspect, a clerk at the market.",
        "The attacker is still on the run. | The attacker was captured near the border.",
        "The company has not decided whether to appeal. | The company will appeal."
    })
    void aLaterStateInALaterReportIsAnUpdate(String first, String second) {
        assertThat(rules(first, second, 2)).contains("update.state").doesNotContain("polarity.condition",
                "polarity.custody", "certainty.plan");
    }

    @Test
    void roomsOfAHouseAndTheHouseAreOnePlace() {
        assertThat(rules("The boy was in the bedroom with his mother.", "The boy was in the house with his mother.", 0))
                .doesNotContain("place.setting");
    }

    @Test
    void theDayOnWhichSomebodyStillLayInHospitalIsNotTheDayOfTheEvent() {
        assertThat(rules("The clerk was in hospital on Wednesday after the attack.", "The attack was on Monday.", 0))
                .doesNotContain("time.day");
    }
}
