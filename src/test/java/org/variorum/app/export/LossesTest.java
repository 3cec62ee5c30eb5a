package org.variorum.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;

/** What each format cannot carry, format by format: a format that learns or unlearns something changes its row here. */
class LossesTest {

    private static final Wording WORDING = new MessageWording(Locale.ENGLISH);
    private static final List<FormatExporter> FORMATS = ExportFormats.all(WORDING, "variorum 1.2.3");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "html        | values citations workspace",
        "pdf         | values origins citations workspace",
        "docx        | values origins citations workspace",
        "xlsx        | texts positions excluded values origins citations workspace",
        "md          | texts positions excluded values origins citations workspace",
        "txt         | positions values origins citations workspace",
        "csv         | texts positions excluded values origins citations problems methods workspace",
        "json        | ''",
        "annotations | texts excluded values silence confidence origins citations problems methods",
        "claims      | texts positions excluded values silence confidence origins citations problems methods workspace",
        "tei         | texts positions excluded values confidence origins citations problems methods workspace",
        "qdpx        | excluded values silence origins citations problems methods"
    })
    void theReportNamesWhatTheFormatCannotCarry(String code, String lost) {
        FormatExporter format = ExportFormats.named(FORMATS, code).orElseThrow();
        List<String> expected = Arrays.stream(lost.split(" "))
                .filter(content -> !content.isEmpty())
                .map(content -> WORDING.say(Phrase.of("export.loss." + content, format.name())))
                .toList();

        assertThat(format.losses(ExportSample.workspace(), ExportOptions.EVERYTHING))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyFormatHasItsRow() {
        assertThat(FORMATS).hasSize(12);
        assertThat(FORMATS).allSatisfy(format ->
                assertThat(format.losses(Workspace.EMPTY, ExportOptions.EVERYTHING)).isEmpty());
    }
}
