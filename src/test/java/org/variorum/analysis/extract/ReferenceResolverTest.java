package org.variorum.analysis.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceResolverTest {

    /** Canonical names that take part in the claim with the words. */
    private static List<String> names(String text, String part) {
        return Extraction.claim(text, part).claim().participants().stream()
                .flatMap(participant -> participant.entity().stream())
                .map(entity -> entity.name()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mr. Thomas Harrow met Mrs. Ada Wexley in Paris. She signed the contract. | signed | Ada Wexley",
        "Mrs. Ada Wexley met Mr. Thomas Harrow in Paris. She signed the contract. | signed | Ada Wexley",
        "Mrs. Ada Wexley met Mr. Thomas Harrow in Paris. He signed the contract. | signed | Thomas Harrow",
        "Ada Wexley, the driver, saw Thomas Harrow in Paris. The driver fled on foot. | fled | Ada Wexley",
        "Police stopped driver Ada Wexley in Paris. The driver fled on foot. | fled | Ada Wexley"
    })
    void standsForTheNearestNameThatFits(String text, String part, String name) {
        assertThat(names(text, part)).anyMatch(found -> found.endsWith(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tom Harrow and Ada Wexley met in Paris. The two fled on foot. | fled",
        "Tom Harrow and Ada Wexley met in Paris. Both fled on foot. | fled",
        "Police stopped Tom Harrow and Ada Wexley. The pair fled on foot. | fled"
    })
    void wordsForTwoStandForTheTwoWhoWereNamedTogether(String text, String part) {
        assertThat(names(text, part)).containsExactly("Tom Harrow", "Ada Wexley");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The mayor, Anna Field, visited the depot. | visited | Anna Field",
        "A 34-year-old man, Daniel Ross, was arrested. | arrested | Daniel Ross",
        "Mayor Anna Field and her deputy Paul Stone left the depot. | left | Anna Field+Paul Stone",
        "The mayor, Anna Field, and her deputy, Paul Stone, left the depot. The two did not lay flowers. | lay |"
                + " Anna Field+Paul Stone"
    })
    void whoeverIsNamedBesideAnOfficeTakesPartUnderTheName(String text, String part, String expected) {
        assertThat(names(text, part)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Police Chief Edward Gilmore spoke in Paris. The company lost the money. | lost",
        "Police Chief Edward Gilmore spoke in Paris. Gilmore, the police chief, saw it. The company lost it all. | lost"
    })
    void aCompanyIsNeitherThePoliceOfATitleNorAPerson(String text, String part) {
        assertThat(names(text, part)).isEmpty();
    }

    @Test
    void aSurnameThatIsShortForACompanyLeavesThatInFocus() {
        assertThat(names("Larkton Steel fell. Ada Larkton, who founded it, spoke. The award would swallow Larkton's "
                + "revenue. The company has cash.", "cash")).doesNotContain("Ada Larkton");
    }

    @Test
    void whoeverIsQuotedSpeaksOfSomebodyElse() {
        String text = "Tom Harrow left the court in Paris. His lawyer, Ada Wexley, met reporters. "
                + "\"He never took the money from anyone,\" Wexley said.";
        assertThat(names(text, "never took")).contains("Tom Harrow");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The Harbour Authority closed the port. The ferry left at noon. It carried 214 people. | carried 214",
        "The Harbour Authority closed the port. The ferry left when it was full. | was full",
        "The ferry was sold to Larkton Steel. It sank at noon. | sank at noon"
    })
    void itStandsForTheThingThatTheLastSentenceWasAbout(String text, String part) {
        assertThat(names(text, part)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Larkton Steel closed the plant. It lost the money. | lost",
        "Larkton Steel closed the plant after a fire broke out. It lost the money. | lost",
        "The plant was closed. Larkton Steel had warned the town. It lost the money. | lost"
    })
    void itStandsForTheBodyThatIsNamedAsTheLastSubject(String text, String part) {
        assertThat(names(text, part)).containsExactly("Larkton Steel");
    }

    @Test
    void doingItRefersToNoBody() {
        assertThat(names("Harrow Steel lost the money. Tom Harrow did it alone.", "alone"))
                .containsExactly("Tom Harrow");
    }

    @Test
    void aSurnameIsThatOfThePersonWhomTheArticleNamesInFull() {
        assertThat(Extraction.claim("Leonard Vask was jailed. Vask put on his glasses and wept.", "glasses")
                .claim().places()).isEmpty();
    }

    @Test
    void threeNamesLeaveItOpenWhoTheTwoAre() {
        assertThat(names("Tom Harrow, Ada Wexley and Mira Tolle met in Paris. The two fled on foot.", "fled"))
                .isEmpty();
    }

    @Test
    void theSuspectIsWhoeverWasArrested() {
        assertThat(names("Police arrested Tom Harrow in Paris. The suspect fled on foot.", "fled"))
                .containsExactly("Tom Harrow");
    }

    @Test
    void aDescriptionThatNobodyWasGivenStandsForNobody() {
        assertThat(names("Police stopped driver Ada Wexley in Paris. The owner fled on foot.", "fled")).isEmpty();
    }

    @Test
    void aPersonWithoutANameThatIsNearerTakesThePronoun() {
        assertThat(names("Ada Wexley reported it. The caller was a driver who stopped when he saw flames.", "he saw"))
                .isEmpty();
    }
}
