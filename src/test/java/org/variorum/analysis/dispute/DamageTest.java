package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.comparison.Fact;

/** A denial of any damage against a damage that is told, in whatever words. */
class DamageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "There was no damage to the tower. | The storm left cracks in the walls of the tower.",
        "The tower escaped without damage. | The tower was badly damaged.",
        "No damage was reported. | The storm damaged a dozen houses.",
        "No buildings were damaged. | Several buildings were damaged.",
        "The church suffered no damage. | The roof of the church was wrecked.",
        "The lighthouse was undamaged. | The storm caused damage to the lighthouse.",
        "There were no reports of damage. | The storm wrecked two piers.",
        "The hull was intact. | Divers found cracks in the hull."
    })
    void thatIsDeniedAndToldOfOneThingIsDisputed(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "There was no damage to the tower. | The storm left cracks in the walls of the church.",
        "No serious damage was reported. | The walls of the tower were slightly cracked.",
        "There was no damage to the tower. | The harbour wall was damaged.",
        "There was no damage to the north tower. | The south tower was damaged.",
        "There was no damage to the roof of the church. | The walls of the church were damaged.",
        "The company will pay no damages. | The storm damaged the harbour.",
        "There was no damage to the ferry. | The minister's reputation was damaged.",
        "The tower was not badly damaged. | The tower was damaged.",
        "No damage was reported in Borl. | The storm damaged houses in Arlen.",
        "The ferry was not damaged in 2019. | The ferry was damaged.",
        "Nobody was hurt. | The harbour was damaged.",
        "The storm could have damaged the tower. | The tower was undamaged.",
        "The church was damaged. | The tower of the church was not damaged."
    })
    void ofOtherThingsOrDegreesIsNot(String first, String second) {
        assertThat(Reports.disputesOnAStorm(first, second)).isEmpty();
    }

    @Test
    void thatIsToldOnlyByALaterReportIsAnUpdate() {
        LocalDate day = LocalDate.of(2026, 3, 5);
        String storm = "A storm hit the harbour of Arlen on Monday, tearing ships from their moorings. ";
        List<Fact> facts = new Reports().with(storm + "No damage was reported.", Optional.of(day))
                .with(storm + "The storm wrecked a dozen houses.", Optional.of(day.plusDays(2))).compared().facts();
        assertThat(facts).allSatisfy(fact -> assertThat(fact.disputes()).isEmpty());
    }
}
