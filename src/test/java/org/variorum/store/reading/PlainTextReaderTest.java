package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.problem.Problem;

class PlainTextReaderTest {

    private static final String FIELDS = "title: Ferry aground\nsource: Harbour Post\npublished: 2026-03-14\n";

    @ParameterizedTest
    @ValueSource(strings = {"---\n" + FIELDS + "---\n\n", FIELDS + "\n"})
    void whatHeadsATextFileBecomesMetadataAndNoText(String head) {
        ReadText read = read(head + "The ferry ran aground.\n\nNobody was hurt.\n");

        assertThat(read.metadata().title()).contains("Ferry aground");
        assertThat(read.metadata().source()).contains("Harbour Post");
        assertThat(read.metadata().published()).isPresent();
        assertThat(read.text()).isEqualTo("The ferry ran aground.\n\nNobody was hurt.\n");
    }

    @Test
    void aDateThatIsNotUnderstoodIsSaid() {
        assertThat(read("title: Ferry\ndate: some day\n\nIt sank.").problems())
                .extracting(Problem::code).containsExactly("date-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Title: the story so far\n\nThe ferry ran aground.",
        "Update: 14 injured\nSource: police\n\nThe ferry ran aground.",
        "Source: police\nSource: coast guard\n\nThe ferry ran aground.",
        "---\nAnn: It sank.\nBob: It did not.\n---\nThe ferry ran aground.",
        "title: Ferry aground\nsource: Harbour Post"})
    void otherLinesWithColonsAreText(String text) {
        assertThat(read(text).text()).isEqualTo(text);
        assertThat(read(text).metadata().source()).isEmpty();
    }

    private static ReadText read(String text) {
        FileContent content = new FileContent("a.txt", text.getBytes(StandardCharsets.UTF_8));
        return new PlainTextReader().read(content, TextDecoder.decode(content.bytes(), Optional.empty()));
    }
}
