package org.variorum.analysis.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Polarity;

class ClaimExtractorTest {

    private static final String CRASH =
            "A bus crashed near Lindau on Monday, but nobody was hurt. "
                    + "The driver, who had worked 14 hours, was arrested.";

    @Test
    void cutsContrastingClausesApart() {
        assertThat(Extraction.claims(CRASH)).extracting(claim -> claim.claim().quote())
                .contains("A bus crashed near Lindau on Monday", "nobody was hurt");
    }

    @Test
    void givesARelativeClauseTheNounItIsAbout() {
        ExtractedClaim claim = Extraction.claim("Rescuers reached the ferry, which carried 312 passengers.", "312");
        assertThat(claim.claim().quote()).startsWith("the ferry");
        assertThat(claim.claim().quantities()).hasSize(1);
    }

    @Test
    void leavesTheReportingWordsOut() {
        assertThat(Extraction.claim("The bridge collapsed at dawn, city officials said.", "bridge").claim().quote())
                .isEqualTo("The bridge collapsed at dawn");
        assertThat(Extraction.claim("The mayor said the bridge had collapsed at dawn.", "bridge").claim().quote())
                .isEqualTo("the bridge had collapsed at dawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The firm", "The company"})
    void leavesOutASpeakerBehindWhatIsSaid(String who) {
        String text = who + " will appeal, its general counsel, Peter Lindqvist, told us between the speeches.";
        assertThat(Extraction.claims(text)).extracting(claim -> claim.claim().quote())
                .containsExactly(who + " will appeal");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "HALMOUTH (Meridian) - ", "DUBAI, Jan 4 (Reuters) - ", "DUBAI – ", "New York, 10 January 2024 – "})
    void claimsAndTheirValuesBeginBehindTheDateline(String dateline) {
        ExtractedClaim claim = Extraction.claims(dateline + "The ferry sank with 40 people on board.").getFirst();
        assertThat(claim.claim().quote()).isEqualTo("The ferry sank with 40 people on board");
        assertThat(claim.claim().times()).isEmpty();
        assertThat(claim.claim().places()).isEmpty();
        assertThat(claim.claim().attribution()).isEqualTo(Attribution.OWN_VOICE);
    }

    @Test
    void aQuotationOpensBehindTheDateline() {
        ExtractedClaim claim = Extraction.claims("KABUL – \"Nobody was hurt,\" the mayor said.").getFirst();
        assertThat(claim.claim().quote()).isEqualTo("Nobody was hurt");
        assertThat(claim.claim().attribution().name()).contains("mayor");
    }

    @Test
    void makesNoClaimOfAQuestion() {
        assertThat(Extraction.claims("Did the bridge collapse at dawn?")).isEmpty();
    }

    @Test
    void keepsEveryNumberInAClaim() {
        String text = "Of the 40 people on board, 12 were injured, three of them badly, when the boat sank in 2024.";
        long numbers = Extraction.claims(text).stream().mapToLong(claim -> claim.claim().quantities().size()).sum();
        assertThat(numbers).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The ministry issued a warning to hospitals. | warn",
        "The ministry provided hospitals with a warning. | warn",
        "The guards failed to prevent the theft. | prevent",
        "The blaze claimed the lives of five people. | kill",
        "The gunman opened fire on the crowd. | shoot",
        "The palace remained silent on the matter. | comment"
    })
    void turnsOnTheContentWord(String text, String predicate) {
        assertThat(Extraction.claims(text)).extracting(ExtractedClaim::predicate).contains(predicate);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The guards failed to prevent the theft. | NEGATED",
        "The guards did not fail to prevent the theft. | AFFIRMED",
        "The letter included no details about the plan. | NEGATED",
        "There was no comment from the company. | NEGATED",
        "None of the passengers was hurt. | NEGATED",
        "The company declined to name the supplier. | NEGATED",
        "The palace remained silent on the matter. | NEGATED",
        "The plan could by no means have stopped the flood. | NEGATED",
        "The flood destroyed not only houses. | AFFIRMED",
        "The guards prevented the theft. | AFFIRMED"
    })
    void readsTheSign(String text, Polarity polarity) {
        assertThat(Extraction.claims(text)).extracting(claim -> claim.claim().polarity()).contains(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The dam broke on Sunday. | ASSERTED",
        "The dam might have broken on Sunday. | POSSIBLE",
        "The dam will be rebuilt. | PLANNED",
        "The council plans to rebuild the dam. | PLANNED",
        "The thieves are believed to have fled abroad. | PROBABLE",
        "It was unclear whether the dam had broken. | UNKNOWN",
        "It could not be determined if the dam had broken. | UNKNOWN",
        "The cause of the fire has not been disclosed. | UNKNOWN",
        "If the dam breaks, the water will reach the town. | CONDITIONAL"
    })
    void readsTheCertainty(String text, Certainty certainty) {
        assertThat(Extraction.claims(text)).extracting(claim -> claim.claim().certainty()).contains(certainty);
    }

    @Test
    void namesWhoAPronounStandsFor() {
        ExtractedClaim claim = Extraction.claim(
                "Police Chief Martha Lindgren visited the school on Friday. She praised the teachers.", "praised");
        assertThat(claim.concepts()).contains("Martha Lindgren");
    }

    @Test
    void callsABodyByItsUsualName() {
        ExtractedClaim claim = Extraction.claim("The U.S. signed the treaty with the U.K. on Friday.", "treaty");
        assertThat(claim.concepts()).contains("United States", "United Kingdom", "sign", "treaty");
    }

    @Test
    void givesTheSameClaimsAgain() {
        assertThat(Extraction.claims(CRASH)).isEqualTo(Extraction.claims(CRASH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Reuters reported that the mayor said the bridge was closed. | mayor | Reuters",
        "The Times quoted an official as saying that the bridge was closed. | official | Times",
        "The mayor was quoted by the Times as saying that the bridge was closed. | mayor | Times"
    })
    void keepsTheWayOfAReportWithinAReport(String text, String source, String via) {
        Attribution attribution = Extraction.claim(text, "the bridge was closed").claim().attribution();
        assertThat(attribution.name()).hasValue(source);
        assertThat(attribution.via()).containsExactly(via);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The fire began in silo 3.", "Silo No. 3 burned down.", "It is in silo number four.", "They met at gate 12."})
    void aNumberThatNamesAThingCountsNothing(String text) {
        assertThat(Extraction.claims(text)).allMatch(claim -> claim.claim().quantities().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"In the crash 12 were hurt.", "The reward was a record 45 pounds."})
    void aNumberBehindANounMayCountWhatFollows(String text) {
        assertThat(Extraction.claims(text)).anyMatch(claim -> !claim.claim().quantities().isEmpty());
    }
}
