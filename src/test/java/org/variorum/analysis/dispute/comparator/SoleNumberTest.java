package org.variorum.analysis.dispute.comparator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.analysis.dispute.Reports;
import org.variorum.model.comparison.Dispute;

/** Numbers of which each report knows only its own are set against each other where they are of one thing. */
class SoleNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The comet entered the atmosphere at 19 kilometres a second. "
                + "| It met the atmosphere at a speed of 14 kilometres a second.",
        "The section that collapsed was 120 metres long. | An 80-metre section collapsed.",
        "The bridge weighs 900 tonnes. | The weight of the bridge is put at 1,200 tonnes."
    })
    void isADisagreementInWhateverWords(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).extracting(Dispute::rule).contains(SoleNumber.RULE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The jury heard witnesses for two days. | The jury needed four hours to reach its verdict.",
        "The ship is 120 metres long. | The ship was towed 80 metres by two tugs.",
        "The tunnel is 14 kilometres long. | The tunnel lies 17 kilometres from the port.",
        "Residents were without power for two hours. | Residents were without water for five hours.",
        "The painting sold for 4.2 million euros. | The painting was estimated at 3 million euros.",
        "The ferry takes 40 minutes to the island. | The ferry was 90 minutes late.",
        "The storm damaged 40 houses. | The storm destroyed 12 houses.",
        "The train was travelling at 45 kilometres an hour. | The limit for the train was 70 kilometres an hour.",
        "Workers get 12 weeks of pay. | Older workers get 20 weeks of pay."
    })
    void isNoneOfAnotherThing(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The bridge weighs 900 tonnes, 1,200 tonnes with its piers. | The weight of the bridge is put at 1,200 tonnes."
    })
    void isNoneWhereAReportKnowsBothNumbers(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).isEmpty();
    }
}
