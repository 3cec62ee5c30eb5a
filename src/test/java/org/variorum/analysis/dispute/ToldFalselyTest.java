package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.comparison.Dispute;

/** What was told of real reports as a difference and is none, each kind in sentences of our own. */
class ToldFalselyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final String STORM = "A storm hit the harbour of Arlen, tearing ships from their moorings. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Cars pay 4 pounds to cross, lorries 18. | Lorries pay 18 pounds to cross.",
        "One of the men did not know how deep the water was. | The other man knew how deep the water was.",
        "One of the ships reached Wexley. | One of the ships did not reach Wexley.",
        "His second trip also failed, as did a third. | His third trip failed.",
        "The pilot was in critical condition. | The pilot was in critical but stable condition.",
        "Courier writer Karl Mann in Easton contributed to this report. "
                + "| Courier writer Ida Weber in Easton contributed to this report.",
        "Karl Mann is a Courier staff writer. | Ida Weber is a Courier staff writer."
    })
    void whatIsSaidOfSeveral(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Eight people were hurt on the quay. | Four people were treated and released.",
        "14 wagons caught fire. | 19 of 31 wagons derailed.",
        "The navy arrested 23 men. | The navy arrested 12 Somali and 11 Yemeni men.",
        "Rescuers found one male and two female victims. | Rescuers found three victims on the quay.",
        "The port paid $281 million in cash and $53 million in stock for the yard. "
                + "| The port paid $334 million for the yard.",
        "Two houses were set on fire. | Several houses were set on fire.",
        "Two people were killed. | A mother of 12 was killed on the quay.",
        "So far, the navy has seized 923 rounds from smugglers. | Six rifles and 300 rounds were seized from the boat.",
        "This storm comes a month after the ferry Alma killed 20 children in Easton. | The storm killed five people.",
        "Five people were hurt by the storm, among them the master. "
                + "| The master and two others were hurt by the storm.",
        "The picture shows the quay. Officials stand on it, Image 2 of 4. "
                + "| The picture shows the quay. Officials stand on it, Image 3 of 4."
    })
    void numbersOfPartsAndOfMore(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Police did not identify the victim. | The victim was identified as Karl Benson, 42.",
        "No logbook has been recovered. | The logbook has not been recovered.",
        "I do not think the master left the bridge, the harbour pilot said. | The master did not leave the bridge.",
        "The master has pleaded not guilty to manslaughter. | The master was found guilty of manslaughter.",
        "He denied an offer of a year ago to sell the yard. | The court turned down an offer to sell the yard.",
        "Verdicts in such cases require a unanimous vote. | The jury failed to reach a unanimous verdict.",
        "It is not known how the storm killed the children. | The storm killed the children.",
        "It is unclear how many ships the storm tore loose in Arlen. | The storm tore ships loose in Arlen.",
        "It was unknown if the children drowned before or after the storm. | The children drowned in the harbour.",
        "No one has been charged with the murder. | Benson and Hale were charged the first time."
    })
    void denialsOfSomethingElse(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Karl Benson, who was 18 at the time of the storm, was convicted on Monday. "
                + "| Karl Benson, 20, was convicted on Monday.",
        "Then-15-year-old Karl Benson was on the quay. | Karl Benson, 16, was on the quay.",
        "The mate suffered from asthma. | The mate was suffering from a heart disease.",
        "“The ship turned (its bow) towards the quay and sounded its horn,” he said. "
                + "| “The ship turned towards the quay and sounded its horn,” he said."
    })
    void momentsAndWords(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The shot was fired at around 3 p.m. at the quay. "
                + "| On April 27, 2026 at approximately 3:15 p.m., a shot was fired at the quay.",
        "Two people were killed by the storm. | On April 2, 2026, a storm killed five people in Arlen."
    })
    void whatWasYetToComeWhenTheOtherReportWasWritten(String first, String second) {
        assertThat(disputes(first, second, 100)).isEmpty();
    }

    @Test
    void aReportThatLooksBackTakesOverTheWeekday() {
        assertThat(disputes("The storm broke at 4 a.m. on Wednesday.", "The storm broke at 6 a.m. on Wednesday.", 100))
                .isNotEmpty();
    }

    @Test
    void aSurnameThatSeveralHaveIsThatOfTheNearestInAge() {
        assertThat(Reports.disputesOnAStorm(
                "Ida Powell, 27, was hurt. The owner of the ship is Carl Powell, 24.",
                "The owner of the ship, Powell, 25, was hurt.")).isNotEmpty()
                .noneMatch(dispute -> dispute.explanation().arguments().contains("27"));
    }

    @Test
    void aDenialOfThePresentHoldsForItsDay() {
        assertThat(disputes("Benson is not facing a murder charge.", "Benson faced a murder charge in Arlen.", 100))
                .isEmpty();
        assertThat(disputes("Benson is not facing a murder charge.", "Benson faced a murder charge in Arlen.", 0))
                .isNotEmpty();
    }

    private static List<Dispute> disputes(String first, String second, int days) {
        return new Reports().with(STORM + first, Optional.of(DAY)).with(STORM + second, Optional.of(DAY.plusDays(days)))
                .compared().facts().stream().flatMap(fact -> fact.disputes().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "content.exchanged | Lund was shot in the leg. | Lund was shot in the chest.",
        "polarity.occurrence | The master left the bridge. | The master did not leave the bridge.",
        "quantity.disjoint | Five people were treated and released. | Nine people were treated and released.",
        "quantity.disjoint | Ten people were treated and released. | Eight people were hurt on the quay.",
        "quantity.disjoint | Police counted 7,000 people at the march. | Police counted 12,000 people at the march.",
        "certainty.unknown | It is unclear how many ships the storm tore loose in Arlen. "
                + "| The storm tore 12 ships loose in Arlen.",
        "quantity.disjoint | The master and four others were hurt by the storm. "
                + "| Three people were hurt by the storm.",
        "time.clock | The storm broke at around 3 p.m.. | The storm broke at around 2:30 p.m. on the quay.",
        "polarity.negation | The logbook has been recovered. | The logbook has not been recovered.",
        "participant.age | Karl Benson, 18, was on the quay. | Karl Benson, 20, was on the quay."
    })
    void isStillFound(String rule, String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).extracting(Dispute::rule).contains(rule);
    }
}
