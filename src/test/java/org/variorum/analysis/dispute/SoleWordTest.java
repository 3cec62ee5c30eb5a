package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.comparison.Dispute;

/** Times, places, counts and doers of which each report knows only its own, told in whatever words. */
class SoleWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "quantity.sole | The court heard 52 witnesses. | In all, 38 witnesses gave evidence to the court.",
        "time.sole | The tax on cars will be levied from 1 May. | The tax on cars comes into force on 1 June.",
        "time.sole | The harbour master will be sworn in on 4 January. "
                + "| The harbour master will take the oath of office on 11 January.",
        "place.sole | A steel plate crashed through the roof of the primary school. "
                + "| A steel plate fell through the roof of the chapel.",
        "participant.did | The fraud was discovered by an auditor, Petra Lind. "
                + "| It was Oona Reyes, a trainee, who uncovered the fraud.",
        "participant.did | Anton Hale found the ring on Tuesday. | The ring was found by Silje Hale, 11.",
        "polarity.occurrence | Police used tear gas against the crowd. | Police used water cannon but no tear gas.",
        "polarity.occurrence | Police officers were injured. | No police officers were injured.",
        "quantity.disjoint | The party keeps 14 of the 27 seats. | The party holds 13 of the 27 seats on the council.",
        "quantity.disjoint | When the mill shut, 140 workers lost their jobs. | Ninety people were put out of work.",
        "quantity.disjoint | In the storm 37 people were arrested. "
                + "| Officers arrested 52 people altogether in the storm."
    })
    void isADisagreement(String rule, String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).extracting(Dispute::rule).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The mate was arrested on Monday. | The mate was charged on Tuesday.",
        "The minister resigned on 3 May. | The minister was appointed on 5 June.",
        "The suspect was held at a police station. | The suspect was taken to a hospital.",
        "Anna Reed found the ring at 6 a.m. | Officers found the ring at 6 a.m.",
        "The parade started from the station. | The parade started from the station at noon.",
        "The firm issued a patch on Wednesday. | The firm issued the patch before Black Friday.",
        "The mill opened in 1948. | The mill opened its museum in 2010.",
        "Emil Lund and Anna Reed found the ring. | The ring was found by Anna Reed.",
        "The mayor praised Emil Lund in a letter. | Anna Reed praised Emil Lund in an interview.",
        "Police used batons and tear gas. | Police used tear gas but no batons at first."
    })
    void isNoneWhereTwoThingsAreTold(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).isEmpty();
    }
}
