package org.variorum.analysis.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SentenceSetsTest {

    private final SentenceBoundaryScore score = new SentenceBoundaryScore(new Segmenter("en"));

    @Test
    void goldenRulesAreKept() throws IOException {
        assertThat(measured("sentence_golden_rules").exactShare()).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void newsIsCutWhereReadersCutIt() throws IOException {
        assertThat(measured("sentence_gum_news").f1()).isGreaterThanOrEqualTo(0.985);
    }

    private SentenceBoundaryScore.Score measured(String set) throws IOException {
        Path lines = Path.of(System.getProperty("variorum.shared", "../shared"), "eval", set, "dev.jsonl");
        assumeTrue(Files.exists(lines), () -> "Not measured: " + lines + " is not there");
        return score.measure(lines);
    }
}
