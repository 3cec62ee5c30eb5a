package org.variorum.analysis.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.analysis.segment.RandomText;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;

class ValuePropertiesTest {

    private static final QuantityFinder QUANTITIES = new QuantityFinder("en");
    private static final TimeFinder TIMES = new TimeFinder("en");
    private static final Optional<PublicationTime> PUBLISHED = Optional.of(PublicationTime.on(LocalDate.of(2024, 2,
            29)));

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void anyTextYieldsOrderedSpansInsideIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            ParsedSentence sentence = Sentences.of(RandomText.of(random, random.nextInt(60)));
            List<Quantity> quantities = QUANTITIES.find(sentence);
            List<TimeMention> times = TIMES.find(sentence, PUBLISHED);
            assertThat(quantities).as("seed %d: %s", seed, sentence.text()).allMatch(quantity ->
                    sentence.sentence().span().contains(quantity.span()) && !quantity.span().isEmpty()
                            && quantity.pragmatic().low() <= quantity.pragmatic().high());
            assertThat(quantities).extracting(Quantity::span).isSorted();
            assertThat(times).as("seed %d: %s", seed, sentence.text()).allMatch(time ->
                    sentence.sentence().span().contains(time.span()) && !time.from().isAfter(time.until()));
            assertThat(times).extracting(TimeMention::span).isSorted().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void theSameTextYieldsTheSameValues(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            ParsedSentence sentence = Sentences.of(RandomText.of(random, 40));
            assertThat(new QuantityFinder("en").find(sentence)).as("seed %d",
                    seed).isEqualTo(QUANTITIES.find(sentence));
            assertThat(TIMES.find(sentence, PUBLISHED)).isEqualTo(TIMES.find(sentence, PUBLISHED));
        }
    }

    @Test
    void aSentenceOfThreeThousandWordsIsReadInTime() {
        ParsedSentence sentence = Sentences.of("about 12 people on Jan. 3 at 7 p.m. and ".repeat(300));
        long start = System.nanoTime();

        QUANTITIES.find(sentence);
        TIMES.find(sentence, PUBLISHED);

        assertThat(System.nanoTime() - start).isLessThan(4_000_000_000L);
    }
}
