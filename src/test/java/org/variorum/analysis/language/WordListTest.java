package org.variorum.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void entriesAreSeparatedByCommasAndMayHaveSeveralWords() {
        assertThat(WordList.load("en", "modality").entries("negating-words")).startsWith("not", "never")
                .noneMatch(String::isBlank);
    }

    @Test
    void tablesKeepTheOrderOfTheFileAndAreNoEntries() {
        WordList places = WordList.load("en", "places");
        assertThat(places.tableSections()).startsWith("countries");
        assertThat(places.table("cities").keySet().iterator().next())
                .isEqualTo(places.lines("cities").getFirst().split(" = ")[0]);
        assertThat(places.entries("cities")).isEmpty();
    }

    @Test
    void aMissingSectionIsEmptyToThoseWhoMayDoWithoutAndAFaultToOthers() {
        WordList list = WordList.load("en", "places");
        assertThat(list.entries("no such section")).isEmpty();
        assertThat(list.table("no such section")).isEmpty();
        assertThatThrownBy(() -> list.lines("no such section")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMissingListIsAFault() {
        assertThatThrownBy(() -> WordList.load("en", "no-such-list")).isInstanceOf(IllegalStateException.class);
    }
}
