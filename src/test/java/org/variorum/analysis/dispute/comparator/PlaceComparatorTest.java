package org.variorum.analysis.dispute.comparator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.analysis.dispute.Pair;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.model.comparison.DisputeKind;

class PlaceComparatorTest {

    private final PlaceComparator comparator = new PlaceComparator(
            NewsLanguage.ENGLISH.lexicon(), NewsLanguage.ENGLISH.acts(), new Gazetteer("en"));

    @Test
    void twoAddressesOnOneStreetAreAConflict() {
        assertThat(Pair.of(
                "The fire broke out in the 400 block of Harbour Street.",
                "The fire broke out in the 900 block of Harbour Street.").told(comparator))
                .singleElement().satisfies(told -> {
                    assertThat(told.verdict()).isEqualTo(Verdict.conflict(DisputeKind.PLACE));
                    assertThat(told.rule()).isEqualTo("place.block");
                    assertThat(told.first()).isEqualTo("400 block of Harbour Street");
                    assertThat(told.explanation()).endsWith("Why: two addresses on one street for the same thing.");
                });
    }

    @Test
    void aNumberedRoadIsKnownByItsInitials() {
        assertThat(Pair.of(
                "The fire broke out in the 29000 block of ACR 20 Sunday evening.",
                "The fire broke out in the 29500 block of Arlen County Road 20.").told(comparator))
                .singleElement().extracting(Pair.Told::rule).isEqualTo("place.block");
        assertThat(Pair.of(
                "The fire broke out in the 29000 block of County Road 20.",
                "The fire broke out in the 29500 block of County Road 7.").told(comparator)).isEmpty();
    }

    @Test
    void aDigitTooManyIsAConflictWhateverTheVerb() {
        assertThat(Pair.of(
                "The chase ended in the 4000 block of Harbour Street.",
                "The car crashed in the 400 block of Harbour Street.").told(comparator))
                .singleElement().extracting(Pair.Told::rule).isEqualTo("place.block");
    }

    @Test
    void theSameBlockIsAgreement() {
        assertThat(Pair.of(
                "The fire broke out in the 400 block of Harbour Street.",
                "Crews came to the 400 block of Harbour St.").told(comparator))
                .singleElement().extracting(Pair.Told::verdict).isEqualTo(Verdict.agreement());
    }

    @Test
    void firstAndThirdSceneAreTwoPlaces() {
        assertThat(Pair.of(
                "The first scene was in the 400 block of Harbour Street.",
                "The third scene was in the 900 block of Harbour Street.").told(comparator)).isEmpty();
    }

    @Test
    void whereSomebodyWentLaterIsAnotherPlace() {
        assertThat(Pair.of(
                "The fire broke out in the 400 block of Harbour Street.",
                "The men bought a car in the 900 block of Harbour Street.").told(comparator)).isEmpty();
    }

    @Test
    void twoSpellingsOfAStreetAreAConflict() {
        assertThat(Pair.of(
                "The fire broke out in the 400 block of Marlowe Street.",
                "The fire broke out in the 400 block of Marlow Street.").told(comparator))
                .singleElement().extracting(Pair.Told::rule).isEqualTo("place.spelling");
    }

    @Test
    void otherKindsOfPlaceForOneActAreAConflict() {
        assertThat(Pair.of("The painter died at a hospital.", "The painter died at home.").told(comparator))
                .singleElement().satisfies(told -> {
                    assertThat(told.rule()).isEqualTo("place.setting");
                    assertThat(told.first()).isEqualTo("at a hospital");
                    assertThat(told.second()).isEqualTo("at home");
                });
    }

    @Test
    void otherActsHaveOtherPlaces() {
        assertThat(Pair.of("The painter died at a hospital.", "The painter worked at home.").told(comparator))
                .isEmpty();
    }

    @Test
    void countriesThatDoNotContainEachOtherAreAConflict() {
        assertThat(Pair.of("The painter was arrested in Spain.", "The painter was arrested in Norway.")
                .told(comparator)).singleElement().satisfies(told -> {
                    assertThat(told.rule()).isEqualTo("place.names");
                    assertThat(told.explanation()).contains("\"in Spain\"").contains("none lies in the other");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "The painter was arrested in Paris.,The painter was arrested in France.",
        "The painter was arrested in France.,The painter was not arrested in Norway.",
        "The painter was arrested in France.,The minister was arrested in Norway.",
        "The painter was arrested in France in 2019.,The painter was arrested in Norway in 2023."
    })
    void containedDeniedAndOtherwiseDatedPlacesAreNoConflict(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator)).isEmpty();
    }
}
