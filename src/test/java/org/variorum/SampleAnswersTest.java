package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the hand-made answer sheets true to the sample articles they quote. */
class SampleAnswersTest {

    private static final Set<String> DISPUTES = Set.of("quantity", "time", "place", "participant", "polarity",
            "certainty", "attribution", "cause", "quotation", "content");
    private static final Set<String> NUANCES = Set.of("precision", "scope", "update", "wording");

    @ParameterizedTest
    @ValueSource(strings = {"kerman-warning", "factory-fire", "launch-and-ruling"})
    void quotesEveryPieceOfEvidenceWordForWord(String set) throws IOException {
        Path folder = Path.of("samples", set);
        for (JsonNode evidence : answers(folder).findValues("evidence")) {
            assertThat(evidence).hasSizeGreaterThan(1);
            for (JsonNode item : evidence) {
                assertThat(Files.readString(folder.resolve(item.required("file").textValue())))
                        .contains(item.required("quote").textValue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kerman-warning", "factory-fire", "launch-and-ruling"})
    void namesOnlyKindsThatExportsKnow(String set) throws IOException {
        JsonNode answers = answers(Path.of("samples", set));
        assertThat(answers.required("disputes").findValuesAsText("kind")).isNotEmpty().isSubsetOf(DISPUTES);
        assertThat(answers.required("nuances").findValuesAsText("kind")).isNotEmpty().isSubsetOf(NUANCES);
    }

    private static JsonNode answers(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("expected/answers.json").toFile());
    }
}
