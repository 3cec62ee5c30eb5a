package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.FactStatus;

class FactLabelsTest {

    @Test
    void whatIsPaidForACompanyIsCalledSoAndNotByANameOfTheProgram() {
        Comparison compared = new Reports()
                .with("Northwind Foods agreed to buy Halden Mills on Monday. The deal is worth 3 billion dollars, the "
                        + "company said.", Optional.empty())
                .with("Northwind Foods said on Monday it would buy Halden Mills. The deal values the company at 3.4 "
                        + "billion dollars, it said.", Optional.empty())
                .compared();

        assertThat(labels(compared, Locale.ENGLISH)).anyMatch(label -> label.startsWith("Value of the deal"));
        assertThat(labels(compared, Locale.GERMAN)).anyMatch(label -> label.startsWith("Wert des Geschäfts"));
    }

    @Test
    void ofTwoPeopleOfOneSurnameTheFirstNameIsTold() {
        Comparison compared = new Reports()
                .with("A storm hit Arlen on Monday. Carl Smeed, 30, was hurt on the quay. "
                        + "The owner of the ship is Anton Smeed, 32. Ida Lund, 40, was hurt.", Optional.empty())
                .with("A storm hit Arlen on Monday. Anton Smeed, 33, owns the ship. "
                        + "Carl Smeed, 31, was hurt on the quay. Ida Lund, 41, was hurt.", Optional.empty())
                .compared();

        assertThat(labels(compared, Locale.ENGLISH)).anyMatch(label -> label.endsWith("Anton Smeed"))
                .anyMatch(label -> label.endsWith("Carl Smeed"))
                .noneMatch(label -> label.endsWith("Ida Lund"));
    }

    @Test
    void aFactOnTwoPeopleOfOneSurnameIsNamedForNeither() {
        Comparison compared = new Reports()
                .with("A storm hit Arlen on Monday. Carl Smeed, 30, and Anton Smeed, 32, were hurt on the quay.",
                        Optional.empty())
                .with("A storm hit Arlen on Monday. Anton Smeed, 33, and Carl Smeed, 31, were hurt on the quay.",
                        Optional.empty())
                .compared();

        assertThat(labels(compared, Locale.ENGLISH)).contains("Age of Smeed");
    }

    private static List<String> labels(Comparison compared, Locale language) {
        MessageWording words = new MessageWording(language);
        return compared.facts().stream().filter(fact -> fact.status() == FactStatus.DISPUTED)
                .map(fact -> words.say(fact.label())).toList();
    }
}
