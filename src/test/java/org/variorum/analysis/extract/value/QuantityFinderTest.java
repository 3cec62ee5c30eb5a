package org.variorum.analysis.extract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Quantity;

class QuantityFinderTest {

    private static final QuantityFinder FINDER = new QuantityFinder("en");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "At least 84 people were killed.|killed 84",
        "The blast killed 12 people and wounded 30.|killed 12, injured 30",
        "Eighty-four people died.|killed 84",
        "The bombing claimed the lives of 19 worshippers.|killed 19",
        "The death toll rose to 91.|killed 91",
        "The storm left two dozen people dead and five injured.|killed 24, injured 5",
        "Three Dead, Two Wounded in Blast|killed 3, injured 2",
        "Two suspects were arrested.|arrested 2",
        "Police arrested four men.|arrested 4",
        "A man and a woman were killed.|killed 2",
        "Two men and a boy were killed.|killed 3",
        "The fire killed a father and two children.|killed 3",
        "No one was injured.|injured 0",
        "There were no casualties.|casualties 0",
        "One person is missing.|missing 1",
        "Crews rescued six hikers.|rescued 6",
        "Exactly 300 residents were evacuated.|evacuated 300",
        "The gunman fired 18 times.|shots 18",
        "Two men were shot dead.|killed 2",
        "Five people were shot.|shot 5",
        "Two men shot a guard dead.|person 2, killed 1",
        "Several people were hurt.|injured 3",
        "The firm will cut 1,150 jobs.|laid-off 1150",
        "All 1,412 people are about to lose their jobs.|laid-off 1412",
        "The plant employs 3,304 people.|employed 3304",
        "The rally drew 300 people.|attended 300",
        "A dozen homes burned.|buildings 12"})
    void tellsWhatHappenedToHowMany(String text, String wanted) {
        assertThat(roles(text)).contains(wanted.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ida Moreau, eight, who had hidden in a shed, was found.|age 8",
        "He was 34.|age 34",
        "The driver, who was 34, had slept.|age 34",
        "The state gave a quarter of a billion crowns.|amount 237500000",
        "The firm ended the year with a loss of 84 million.|loss 83500000",
        "It bought loss-making Harbour Mills for $640 million.|amount 635000000"})
    void readsAgesSumsAndFractionsInWordsFromTheirLowerEnd(String text, String wanted) {
        assertThat(roles(text)).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A judge sentenced Harrow to seven years on Tuesday.|sentence 7",
        "A court jailed the former director for nine years after he was found guilty.|sentence 9",
        "He was sent to prison for seven years.|sentence 7",
        "He got a seven-year sentence.|sentence 7",
        "He was given four years in prison.|sentence 4",
        "He faces ten years in prison.|duration 10",
        "Prosecutors sought a sentence of ten years.|duration 10",
        "He had been jailed for two years in another case.|duration 2",
        "He spent six years in prison.|duration 6",
        "The trial lasted six weeks.|length 6",
        "A ferry carrying 212 people sank.|aboard 212",
        "There were 212 people on board.|aboard 212",
        "Only 190 passengers were on the ferry.|aboard 190",
        "All 212 people aboard were hurt.|injured 212",
        "Police shot two people aboard the ferry.|shot 2"})
    void tellsWhatALengthOrANumberIsOf(String text, String wanted) {
        assertThat(roles(text)).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It cost $1.2 billion.|usd 1.2E9",
        "It cost 50 pounds sterling.|gbp 50",
        "A fine of €300m was set.|eur 3.0E8",
        "They paid two million dollars.|usd 2000000",
        "Sales fell 3.5 percent.|percent 3.5",
        "Sales fell 12%.|percent 12",
        "It is 10 km away.|kilometre 10",
        "Winds of 90 mph hit.|mile-per-hour 90",
        "It was minus 5 degrees Celsius.|degree-celsius -5",
        "The 6.2-magnitude quake hit.|magnitude 6.2",
        "A magnitude 7 quake hit.|magnitude 7",
        "He stole 2.4 million pounds.|gbp 2400000",
        "It got back 900,000 pounds of the money.|gbp 900000",
        "They recalled 2 million pounds of beef.|pound 2000000",
        "He lifted 300 pounds.|pound 300",
        "It lasted three hours.|hour 3",
        "It holds half a million litres.|litre 500000",
        "About two-thirds of voters agreed.|share 0.667"})
    void readsMeasures(String text, String wanted) {
        Quantity quantity = find(text).getFirst();
        String[] parts = wanted.split(" ");

        assertThat(quantity.unit()).isEqualTo(parts[0]);
        double middle = (quantity.logical().low() + quantity.logical().high()) / 2;
        assertThat(middle).isCloseTo(Double.parseDouble(parts[1]), withPercentage(0.1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "A 19-year-old man was held.|19|19",
        "Ali Reza, 34, was held.|34|34",
        "Ali Reza (34) was held.|34|34",
        "A woman aged 51 was held.|51|51",
        "A man in his mid-40s was held.|43|47",
        "A woman in her early thirties was held.|30|34",
        "A six-month-old baby was found.|0.5|0.5",
        "The baby, age 6 months, was found.|0.5|0.5",
        "The tree is over 30 years old.|30|Infinity"})
    void readsAges(String text, double low, double high) {
        assertThat(find(text)).filteredOn(quantity -> quantity.role().equals("age")).first()
                .matches(quantity -> quantity.logical().low() == low && quantity.logical().high() == high);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "more than 80 people died|80|Infinity|100",
        "nearly 100 people died|90|100|100",
        "about 100 people died|90|110|110",
        "at least 84 people died|84|Infinity|86",
        "up to 20 people died|0|20|20",
        "fewer than 10 people died|0|10|10",
        "hundreds of people died|200|2500|999",
        "between five and seven people died|5|7|7",
        "5 to 7 people died|5|7|7",
        "five or six people died|5|6|6",
        "20 or so people died|18|22|22",
        "100-plus people died|100|Infinity|150",
        "a couple of people died|2|3|2",
        "84 people died|84|84|84"})
    void bendsNumbersByTheWordsAroundThem(String text, double low, double high, double pragmaticHigh) {
        Quantity quantity = find(text).getFirst();

        assertThat(quantity.role()).isEqualTo("killed");
        assertThat(quantity.logical().low()).isEqualTo(low);
        assertThat(quantity.logical().high()).isEqualTo(high);
        assertThat(quantity.pragmatic().high()).isEqualTo(pragmaticHigh);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "On Jan. 3, 2024, he spoke.", "He left at 7:20 p.m.", "Flight 370 vanished.", "It happened on Highway 20.",
        "He carried an AK-47.", "Officials stand on the quay, Image 1 of 9.",
        "Call 555-123-4567.", "A third man fled.", "No one knows this one thing.",
        "It was the 19th attack.", "A man spoke to the gunman.", "He spoke in 1979.", "A terrorist attack was foiled."})
    void leavesOutNumbersThatCountNothing(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The blast killed 80 people, including 13 soldiers.|13",
        "Three of the officers were wounded.|3",
        "Two of them were killed.|2",
        "Nineteen of the train's 31 wagons had left the rails.|19",
        "Police arrested three men and another two women.|2"})
    void marksPartsOfAWhole(String text, double part) {
        assertThat(find(text)).filteredOn(Quantity::subset).extracting(quantity -> quantity.logical().low())
                .containsExactly(part);
    }

    @Test
    void scoresAreTwoNumbers() {
        assertThat(roles("The Lakers won 65-53.")).containsExactly("score 65", "score-against 53");
    }

    @Test
    void blocksOfAStreetAreAddresses() {
        assertThat(roles("It was in the 2700 block of Elm Road.")).containsExactly("address 2700");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The blast killed more than 80 people in town.|more than 80 people",
        "A fine of $1.2 billion was set.|$1.2 billion",
        "Between 200 and 300 people were evacuated.|Between 200 and 300 people"})
    void spansHoldNumberModifiersAndUnit(String text, String words) {
        ParsedSentence sentence = Sentences.of(text);

        assertThat(FINDER.find(sentence)).extracting(quantity -> Sentences.words(sentence, quantity.span()))
                .containsExactly(words);
    }

    @Test
    void aListOfPeopleExcludesNoFurtherVictims() {
        Quantity pair = find("A man and a woman were killed.").getFirst();

        assertThat(pair.logical()).isEqualTo(NumberInterval.atLeast(2));
        assertThat(pair.pragmatic()).isEqualTo(NumberInterval.exactly(2));
    }

    private static List<Quantity> find(String text) {
        return FINDER.find(Sentences.of(text));
    }

    private static List<String> roles(String text) {
        return find(text).stream()
                .map(quantity -> quantity.role() + " " + Math.round(quantity.pragmatic().low()))
                .toList();
    }
}
