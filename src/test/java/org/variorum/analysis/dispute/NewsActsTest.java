package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.Phrase;

/** What is told of one act in two ways, in whatever words, is found; what only looks so is not. */
class NewsActsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "quantity.act | Two journalists were beaten by guards. | Guards beat four reporters.",
        "quantity.act | The law raises the age of retirement to 67. | The law would lift the retirement age to 68.",
        "quantity.act | The town gave the port 18 million dollars in 2021. "
                + "| The town's grant of 2021, $12 million, came late.",
        "quantity.act | The government released 250 million crowns for the ships. "
                + "| The state is making 180 million crowns available.",
        "time.act | The firm was founded in 1931 by two brothers. "
                + "| Harbour Mills, established in 1946, owned the quay.",
        "time.act | The verdict was read out at 11 a.m. | The verdict was announced at 2:30 p.m.",
        "polarity.occurrence | It had recovered 900,000 pounds of the money. | None of the money was recovered.",
        "polarity.unanimity | The board backed the plan unanimously. "
                + "| Two of the nine directors voted against the plan.",
        "place.act | The man was arrested at his home. | The man was detained at the airport.",
        "participant.age | Emil Torvald died at sea. He was 34. | Emil Torvald, 43, died at sea.",
        "content.member | The mate was hit in the leg. | The mate was struck in the chest.",
        "content.member | The pilot was sacked by the mayor. | The pilot was dismissed by the governor.",
        "content.member | The thieves fled in a white van. | The thieves escaped on a motorcycle.",
        "quantity.disjoint | The meeting lasted two hours. | The meeting lasted 40 minutes.",
        "quantity.disjoint | The mole is 420 metres long. | The mole is 540 metres long.",
        "quantity.disjoint | No one was killed in the storm. | Two sailors were killed in the storm.",
        "quantity.disjoint | No jobs will be lost at the port. | Three hundred posts at the port are to disappear.",
        "polarity.negation | Emil Torvald pleaded guilty to theft. | Emil Torvald pleaded not guilty to theft.",
        "content.exchanged | The combined port will be run from Norbury. | The combined port will be run from Tessin.",
        "time.act | The quay was last inspected in 2021. | The last inspection took place in May 2025.",
        "quantity.disjoint | The ferry had 40 passengers. | The ferry was carrying 64 passengers.",
        "participant.spelling | Geoffrey Torvald will leave the board. | Jeffrey Torvald will leave the board.",
        "time.delay | Divers reached the ferry within 20 minutes of the alarm. "
                + "| Divers reached the ferry 50 minutes after the alarm.",
        "time.disjoint | Emma Lund has led the port since 2015. | Emma Lund has led the port since 2018.",
        "time.act | The strike will begin at noon. | The strike will begin at 6 p.m.",
        "quantity.disjoint | The talks will last two days. | The talks will last a week.",
        "content.member | The mate was convicted of theft after a trial. "
                + "| The mate, a sailor of 20 years, was found guilty of fraud.",
        "content.exchanged | The price of rope has doubled since May. | The price of rope has tripled since May.",
        "place.names | The boat was launched from Texas. | The boat was launched from Florida.",
        "participant.post | The minister resigned on Tuesday. | The minister was dismissed on Tuesday.",
        "participant.own-hand | The gunman was killed by police. | The gunman shot himself.",
        "cause.given | The storm was caused by a gas leak. | The storm was caused by an electrical fault.",
        "polarity.occurrence | No one has claimed responsibility for the fire. "
                + "| A small group has claimed responsibility for the fire.",
        "polarity.occurrence | The crew sent an alarm before the ferry vanished. "
                + "| The crew sent no alarm before the ferry vanished.",
        "polarity.opposite | The mate was armed when police came. | The mate was unarmed when police came.",
        "polarity.opposite | The board upheld the ban. | The board overturned the ban.",
        "polarity.opposite | The chapel was destroyed. | The chapel was left undamaged.",
        "polarity.opposite | The port will keep its office in Basel. | The port will move its office to London.",
        "participant.occupation | Emma Lund, 34, a nurse at the clinic, was on the quay. "
                + "| The teacher Emma Lund was on the quay.",
        "participant.occupation | The victim, a nurse, died at sea. | The victim, a butcher, died at sea.",
        "quantity.disjoint | An explosion in a hotel room killed 12 people. "
                + "| An explosion in a hotel room killed nine people.",
        "participant.name | Judge Miriam Castell closed the port. | Judge Marian Castle opened the inquiry.",
        "polarity.survival | All 14 people on board were killed. | Three of the 14 people on board survived."
    })
    void findsTheDisagreement(String rule, String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).extracting(Dispute::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Two journalists were beaten by guards. | Guards beat four sailors.",
        "The port employs 900 workers. | Some 600 workers joined a rally.",
        "The town gave the port 18 million dollars in 2021. | Every family is to get 30,000 dollars.",
        "The firm was founded in 1931. | The port was founded in 1946.",
        "The verdict was read out at 11 a.m. | The sentence was announced at 2:30 p.m.",
        "The man was arrested at his home. | The woman was detained at the airport.",
        "The man was arrested at his house. | The man was detained at his home.",
        "The bodies of 12 sailors were recovered. | Some 12 sailors died.",
        "The ferry did not leave on Tuesday. | The ferry left on Thursday.",
        "The mate was hit in the head. | The mate was hit in the back of the head.",
        "Emil Torvald was hit in the leg. | A man hit in the chest was not named.",
        "The quay was last inspected in 2021. | The lighthouse was last inspected in 2023.",
        "The ferry had 40 passengers. | The line carries 300 passengers a day.",
        "The mate was hit in the leg. | Another sailor was hit in the chest.",
        "He was hit in the leg. | She was hit in the chest.",
        "The thieves fled in a lorry. | The thieves fled in a vehicle.",
        "The meeting lasted 90 minutes. | The meeting lasted an hour and a half.",
        "The mole is 420 metres long. | The mole is 54 metres high.",
        "The island lies 20 miles from the coast. | The island lies 32 kilometres from the coast.",
        "No police officer was killed in the storm. | Two sailors were killed in the storm.",
        "Divers reached the ferry within an hour of the alarm. | Divers reached the ferry 20 minutes after the alarm.",
        "Divers reached the ferry 20 minutes after the alarm. | Police reached the ferry 50 minutes after the alarm.",
        "Emma Lund has led the port since 2015. | Emma Lund has led the port since May 2015.",
        "Police have not named the mate. | The mate was named by friends as Emil Torvald.",
        "No minister accepted the plan. | The council accepted the plan.",
        "The talks lasted an hour and a half. | The talks lasted 90 minutes.",
        "The flight came from France. | The flight came from Paris.",
        "The storm was caused by a fault. | The storm was caused by a faulty cable.",
        "The mate was charged with theft. | The mate was charged with theft and fraud.",
        "Emma Lund, a nurse, was on the quay. | Anna Berg, a teacher, was on the quay.",
        "Emma Lund, a former nurse, was on the quay. | Emma Lund, a teacher, was on the quay.",
        "Emma Lund, a nurse and singer, was on the quay. | Emma Lund, a singer, was on the quay.",
        "All four smugglers were killed. | Three passengers survived.",
        "None of the sailors survived the storm. | All sailors were killed.",
        "Emil Torvald is survived by two children. | All 14 people on board were killed.",
        "The chapel survived the storm. | All 14 people on board were killed.",
        "All of the crew died. | Three passengers survived.",
        "Judge Miriam Castell closed the port. | Judge Miriam Castell opened the inquiry.",
        "Miriam Castell closed the port. | Martin Castell opened the inquiry.",
        "Both were killed. | Two passengers survived.",
        "The interior minister resigned. | The defence minister was dismissed.",
        "Emma Lund, a nurse, was on the quay. | Her brother Jonas Lund, a teacher, was on the quay.",
        "Emma Lund, a student nurse, was on the quay. | Emma Lund, a student, was on the quay.",
        "The port had received no complaints about the ferry. "
                + "| The port denied that it had received any complaint about the ferry.",
        "The silo held 8,000 tonnes of grain. | There is room in the silo for 10,000 tonnes of grain."
    })
    void leavesAloneWhatIsToldOfOthers(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fact.age | Torvald | Emil Torvald, 34, sailed the ferry. | Emil Torvald, 43, sailed the ferry.",
        "fact.where | The man was arrested "
                + "| The man was arrested at his home. | The man was detained at the airport.",
        "fact.quantity.employed | storm | The plant employs 3,300 people. | The plant employs 2,100 people.",
        "fact.quantity.deal-value | Norwick acquisition "
                + "| The shareholders of Larkton voted in Norwick on a takeover worth"
                + " $2 billion. | The shareholders of Larkton voted in Norwick on a takeover worth $3 billion.",
        "fact.how-many | The law raises the age of retirement to … "
                + "| The law raises the age of retirement to 67. | The law would lift the retirement age to 68."
    })
    void namesTheFactForNoneOfTheSides(String code, String words, String first, String second) {
        assertThat(Reports.onAStorm(first, second)).filteredOn(fact -> !fact.disputes().isEmpty())
                .extracting(Fact::label)
                .contains(Phrase.of(code, words));
    }
}
