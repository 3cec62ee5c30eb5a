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
