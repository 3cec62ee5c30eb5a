package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.NuanceKind;

/** Two words for one occupation name one person: nothing differs where a captain here is a skipper there. */
class SameOccupationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The captain called the coastguard. | The skipper called the coastguard.",
        "The captain was at the wheel when the ferry sank. | The skipper was at the wheel when the ferry sank.",
        "A doctor found the body in the harbour. | A physician found the body in the harbour.",
        "A lawyer for the family read a statement. | An attorney for the family read a statement.",
        "A pensioner pulled the boy out of the water. | A retiree pulled the boy out of the water."
    })
    void isNoOtherWording(String first, String second) {
        assertThat(wordings(first, second)).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The captain called the coastguard. | A passenger called the coastguard.",
        "The captain was at the wheel when the ferry sank. | The mate was at the wheel when the ferry sank.",
        "A doctor found the body in the harbour. | A diver found the body in the harbour."
    })
    void otherOccupationsAre(String first, String second) {
        assertThat(wordings(first, second)).isPositive();
    }

    private static long wordings(String first, String second) {
        return Reports.onAStorm(first, second).stream().flatMap(fact -> fact.nuances().stream())
                .map(Nuance::kind).filter(NuanceKind.WORDING::equals).count();
    }
}
