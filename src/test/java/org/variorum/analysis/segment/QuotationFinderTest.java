package org.variorum.analysis.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.text.TextSpan;

class QuotationFinderTest {

    private final QuotationFinder finder = new QuotationFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "He said \"we are safe\" today.|we are safe",
        "He said “we are safe. All of us.” Then he left.|we are safe. All of us.",
        "Il a dit « nous partons » hier.|nous partons",
        "She called it 'a bad day' again.|a bad day",
        "The officers' car and Tom's house.|",
        "Er sagte „wir gehen“ und ging.|wir gehen",
        "A 6\" pipe burst.|"})
    void findsWhatStandsBetweenMarks(String text, String content) {
        List<String> found = contents(text);

        assertThat(found).isEqualTo(content == null ? List.of() : List.of(content));
    }

    @Test
    void quotationsNest() {
        String text = "“He told me ‘go home’ and left,” she said.";

        List<Quotation> found = finder.find(text, new TextSpan(0, text.length()));

        assertThat(found).extracting(Quotation::depth).containsExactly(0, 1);
        assertThat(contents(text)).containsExactly("He told me ‘go home’ and left,", "go home");
    }

    @Test
    void aQuotationThatIsNotClosedReachesTheEndOfItsParagraph() {
        String text = "“We go on tomorrow.";

        List<Quotation> found = finder.find(text, new TextSpan(0, text.length()));

        assertThat(found).singleElement().matches(quotation -> !quotation.closed())
                .matches(quotation -> quotation.span().end() == text.length());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void anyTextYieldsSpansInsideIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String text = RandomText.of(random, random.nextInt(80));
            assertThat(finder.find(text, new TextSpan(0, text.length()))).as("seed %d", seed)
                    .allMatch(quotation -> quotation.span().contains(quotation.content())
                            && quotation.span().end() <= text.length());
        }
    }

    private List<String> contents(String text) {
        return finder.find(text, new TextSpan(0, text.length())).stream()
                .map(quotation -> text.substring(quotation.content().start(), quotation.content().end()))
                .toList();
    }
}
