package org.variorum.analysis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

    private final Lemmatizer lemmatizer = new Lemmatizer(Map.of("n't_RB", "not"), List.of(
            new Lemmatizer.Inflection("VB", SmallTables.words("stop", "bake", "carry"), Map.of("went", "go"), List.of(
                    new Lemmatizer.Ending(Pattern.compile("VBD|VBN"), "ied", List.of("y"), false),
                    new Lemmatizer.Ending(Pattern.compile("VBD|VBN"), "ed", List.of("", "e"), true))),
            new Lemmatizer.Inflection("NN", SmallTables.words("car"), Map.of(), List.of(
                    new Lemmatizer.Ending(Pattern.compile("NNS"), "s", List.of(""), false)))),
            Set.of("two"), Set.of("second"));

    @ParameterizedTest
    @CsvSource({
        "Stopped,VBD,stop", "baked,VBN,bake", "carried,VBD,carry", "went,VBD,go", "cars,NNS,car", "cars,NN,cars",
        "n't,RB,not", "two,CD,#crd#", "Second,JJ,#ord#", "0rd,JJ,#ord#", "bused,VBD,bused", "ÉTÉ,NNP,été"
    })
    void findsTheDictionaryForm(String form, String tag, String lemma) {
        assertThat(lemmatizer.lemma(form, tag)).isEqualTo(lemma);
    }
}
