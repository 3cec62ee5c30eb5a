package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.comparison.Dispute;

/** What reports of one event say of other people, other parts, other times and other places is no disagreement. */
class OneAmongSeveralTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The shop was robbed before midnight on Friday. | The robbery happened around 11:45 p.m. on Friday.",
        "The mast fell in the 500 block of N. 7th Avenue. "
                + "| A crowd stood in the 500 block of N. 7th Ave. when the mast fell.",
        "The mast fell on Dock St. in Arlen. | The mast fell on Dock Street in Arlen.",
        "Karl Benson, 42, was one of five people hurt on Sunday night. | Five people were hurt on Sunday night.",
        "Two of four people questioned by the police were released. | Four people were questioned by the police.",
        "The guard is believed to have fired the first two shots. | A witness heard seven or eight shots.",
        "Four people were hurt on the quay. | None of the victims who were hurt in the crush were sailors.",
        "Four people were hurt on the quay. | There were children on board, but none of those people were hurt.",
        "Four sailors were hurt on the quay. | One was hurt in the leg; the other was hurt in the hand.",
        "One of the injured sailors is in critical condition; the other two are in stable condition. "
                + "| Another sailor remains in critical condition, and the other two are stable.",
        "Two vehicles were swept away by the water. | The driver of one vehicle was pulled out by a fisherman.",
        "The mate struck both women. | It kept striking the quay, one right after another, all night.",
        "All five people on the boat were killed. | The four remaining people on the boat were killed on Sunday.",
        "Paul Walker, 16, was arrested. He had thrown a stone at the head of 15-year-old Noah Alvarez. "
                + "| Paul Walker, 16, faces several charges.",
        "Nadia Frost, 25, was arrested where she was staying with a friend of Emil Marek, 21. "
                + "| Nadia Frost, 25, was arrested on Monday.",
        "The boy's grandfather was said to have been in the house at the time of the storm. "
                + "| His mother, who wasn't at home at the time, was with a neighbour.",
        "Charges were refiled a third time on April 5. | The same charges were refiled in April 2013.",
        "The police filed charges for theft. | No charges in connection with the storm have been filed.",
        "The boy was hit as he sat in a car at a house in Murray Street. | The boy was hit as he sat in a car.",
        "Two were arrested in Verbena Drive around 9:40 p.m. "
                + "| On Monday, people were standing on the quay just before 10:30 p.m. when the storm broke.",
        "Karel “Kay” Shelton, 29, ran from the quay. "
                + "| Among the dead were Brita Powell, 27, and Jerry Shelton, 35.",
        "There were no deaths but damage to the roof. | The roof was damaged.",
        "Six people were hurt on the quay. | The other two people hurt on the quay were sailors.",
        "Three people were taken to hospital with injuries. | One victim was listed in critical condition.",
        "Two vehicles were involved, the police said. | The people in one vehicle were shooting at the other car.",
        "Three people were charged with theft on Monday. | No one has been charged with the murder.",
        "A 34-year-old man was hit in the leg. | A 19-year-old man was hit in the back.",
        "The mayor said 20 homes were damaged and three were destroyed. | Three homes were destroyed.",
        "About 300 people attended the vigil. | About 50 people attended the funeral.",
        "Jeffrey Jamal Taylor, 20, was found dead in the harbour. "
                + "| The man who was found in the shed was Jeffrey Arkin Taylor, 19."
    })
    void isNoDisagreement(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "time.clock | The storm broke just after 4 a.m. on Sunday. | The storm broke just before 4:30 a.m. on Sunday.",
        "quantity.disjoint | Five people were hurt on Sunday night. "
                + "| Karl Benson was one of eight people hurt on Sunday.",
        "participant.age | Jeffrey Jamal Taylor, 20, was found dead. | The dead man was Jeffrey Taylor, 22.",
        "participant.age | Karel “Kay” Shelton, 29, ran from the quay. | Karel Shelton, 31, ran from the quay.",
        "place.setting | The boy died at a hospital. | The boy died at his home."
    })
    void isStillFound(String rule, String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).extracting(Dispute::rule).contains(rule);
    }
}
