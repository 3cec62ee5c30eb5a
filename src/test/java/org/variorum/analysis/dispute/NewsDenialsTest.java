package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.Phrase;

/** Whether it was done, found, refused, how often, in which of several and for how much: told in two ways, or not. */
class NewsDenialsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "polarity.search | The logbook was found in the wreck. | Divers are still searching for the logbook.",
        "polarity.search | Divers have found the logbook. | The search for the logbook goes on.",
        "polarity.refusal | The mate refused a breath test. | The mate tested negative for alcohol.",
        "polarity.refusal | The mate refused treatment. | The mate was treated on the quay.",
        "polarity.occurrence | The mate was questioned but not arrested. "
                + "| The mate was arrested on the quay and later released on bail.",
        "polarity.occurrence | The mate, who was not arrested, left the port. "
                + "| The mate was arrested on the quay and released on bail.",
        "polarity.anybody | No one was arrested. | The driver was arrested on the quay.",
        "quantity.disjoint | A ticket costs 12 pounds for children. | A ticket costs 6 pounds for children.",
        "quantity.occasions | The ferry has run aground four times since 2019. "
                + "| The ferry has run aground twice since 2019.",
        "quantity.act | The ferry came back in May after a £4.2m refit. | The refit of the ferry cost £6.8m.",
        "quantity.disjoint | A ferry carrying 214 passengers hit the quay. "
                + "| A ferry with 241 passengers and 12 crew hit the quay.",
        "quantity.disjoint | The ferry, carrying 214 passengers, hit a rock. "
                + "| The ferry hit a rock with 241 passengers on board.",
        "content.numbered | The fire began in Silo No. 3. | The fire began in silo number 4.",
        "content.numbered | Lorries left from gate 7. | Lorries left from gate 9 at noon.",
        "polarity.anybody | Police made no arrests. | Police arrested the driver."
    })
    void findsTheDisagreement(String rule, String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).extracting(Dispute::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Divers found two bodies. | Divers are still searching for bodies.",
        "Divers found the logbook. | Divers searched for the logbook for hours.",
        "Divers found the logbook of the ferry. | Divers are searching for the logbook of the barge.",
        "The mate refused a breath test. | The mate declined to take a breath test.",
        "The mate refused a breath test. | The captain tested negative for alcohol.",
        "No one else was arrested. | The driver was arrested on the quay.",
        "No one on the ferry was killed. | The driver was killed on the quay.",
        "The fire began in Silo No. 3. | The fire began in silo number three.",
        "The ferry has run aground four times since 2019. | The ferry has run aground twice since 2014.",
        "The ferry has run aground four times since 2019. | The ferry has broken down twice since 2019.",
        "Investigators arrived at the quay at 9 a.m. | Firefighters arrived at the quay at 9.40 a.m.",
        "The ferry had a £4m refit. | The barge had a £6m refit.",
        "The fire began in Silo No. 3. It spread to silo 4. | The fire began in silo number three and reached silo 4.",
        "The tank held 30,000 litres of oil. | The tank leaked 8,000 litres of oil.",
        "The tank held 30,000 litres of oil. | 8,000 litres of oil leaked from the tank.",
        "A ticket costs 12 pounds. | A ticket costs 6 pounds for children.",
        "Tickets cost £12. | Tickets for children cost £6.",
        "A ticket costs 12 pounds. | For children it costs 6 pounds.",
        "The search for the logbook has ended. | The logbook was found in the wreck."
    })
    void leavesAloneWhatIsToldOfOthers(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fact.age | Moss | Anna Field, 34, and Ben Moss, 41, died at sea. "
                + "| Ben Moss, 43, and Anna Field, 34, died at sea.",
        "fact.moment | Police arrived at the quay "
                + "| Police arrived at the quay at 9 a.m. | Police arrived at the quay at 9.40 a.m.",
        "fact.occasions | run aground | The ferry has run aground four times. | The ferry has run aground twice."
    })
    void namesTheFactForNoneOfTheSides(String code, String words, String first, String second) {
        assertThat(Reports.onAStorm(first, second)).filteredOn(fact -> !fact.disputes().isEmpty())
                .extracting(Fact::label)
                .contains(Phrase.of(code, words));
    }
}
