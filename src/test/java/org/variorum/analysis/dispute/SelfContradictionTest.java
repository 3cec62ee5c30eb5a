package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.comparison.Dispute;

class SelfContradictionTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 3, 5));
    private static final String EVENT = "A gunman opened fire at the bank in Harwick on Friday. ";

    private static List<String> rules(String first, String later) {
        return new Reports().with(EVENT + first + " Residents were shocked. " + later, DAY)
                .with(EVENT, DAY).compared().facts().stream()
                .flatMap(fact -> fact.disputes().stream()).map(Dispute::rule).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The attack killed 12 people.|The attack killed 15 people.|quantity.disjoint",
        "The shooting began at 9 a.m.|The shooting began at 11 a.m.|content.exchanged",
        "The bank was built in 1962.|The bank was built in 1972.|time.disjoint",
        "The suspect was arrested in Paris.|The suspect was arrested in Berlin.|content.exchanged",
        "The suspect fled in a red van.|The suspect fled in a blue van.|content.exchanged",
        "The suspect, John Mason, 34, was arrested.|Mason, 43, was a former guard.|participant.age",
        "The bank had been warned about its alarms.|The bank had not been warned about its alarms.|polarity.negation"
    })
    void writerWhoSaysTheContraryIsTold(String first, String later, String rule) {
        assertThat(rules(first, later)).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Police said the bank had been warned.|The owner said the bank had not been warned.",
        "Police fired tear gas at 9 p.m.|Police fired tear gas at 11 p.m.",
        "The bank raised its prices in 2019.|The bank raised its prices in 2021.",
        "The bank was closed on Monday.|The bank was not closed on Tuesday.",
        "A child was able to get a gun.|A child is not able to get a gun.",
        "Two guards were hurt in the shooting.|One guard was hurt in the foot.",
        "The shooting also hurt three others.|A shooting hurt more than a dozen in March.",
        "The gunman killed two people.|The worst shooting in the country killed 49 people.",
        "A man was found dead in the yard.|A man was found dead in a bedroom.",
        "The victims were Ann Poike, 50, and Lea Poike, age 2 months.|Lea Poike, a 2-month-old girl, died."
    })
    void writerWhoTellsOfSomethingElseIsNotHeldToIt(String first, String later) {
        assertThat(rules(first, later)).isEmpty();
    }
}
