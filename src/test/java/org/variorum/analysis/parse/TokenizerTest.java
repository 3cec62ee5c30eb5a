package org.variorum.analysis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private final Tokenizer tokenizer = new Tokenizer(new TokenizerWords(Set.of("mr", "jan", "no"),
            List.of("us$", "usd"), Set.of("us"), List.of("kg", "g", "m"), Map.of("cannot", List.of(3)),
            Set.of("anti", "co"), Set.of("wide"), Set.of("w/o"), Set.of(":-)", "<3")));

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
        "It rained.#It|rained|.",
        "Mr. Fox left on Jan. 12.#Mr.|Fox|left|on|Jan.|12|.",
        "He didn't; she’ll.#He|did|n't|;|she|’ll|.",
        "They cannot say.#They|can|not|say|.",
        "the boys' and Ann's#the|boys|'|and|Ann|'s",
        "a 17-year-old boy#a|17|-|year|-|old|boy",
        "anti-war, city-wide COVID-19#anti-war|,|city-wide|COVID-19",
        "US$5 and 5kg and 1,200 and 3%#US$|5|and|5|kg|and|1,200|and|3|%",
        "“Stop!” he said…#“|Stop|!|”|he|said|…",
        "2019-2020 or 1/2#2019|-|2020|or|1/2",
        "and/or AT&T#and|/|or|AT&T",
        "end.Next (a) (12) (no)#end|.|Next|(a)|(12)|(|no|)",
        "Wait...what?!#Wait|...|what|?!",
        "w/o it :-) I <3 it#w/o|it|:-)|I|<3|it",
        "see www.example.org/a,b now#see|www.example.org/a,b|now",
        "No. 5 and no.#No.|5|and|no|.",
        "the U.S. is#the|U.S.|is",
        "Jan.#Jan|.",
        "in silo 3.#in|silo|3|.",
        "word—word -5 --#word|—|word|-5|--"
    })
    void cutsASentence(String sentence, String tokens) {
        String cut = tokenizer.tokenize(sentence).stream().map(piece -> piece.of(sentence))
                .collect(Collectors.joining("|"));

        assertThat(cut).isEqualTo(tokens);
    }
}
