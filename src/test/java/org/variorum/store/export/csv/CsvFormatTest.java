package org.variorum.store.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.store.export.ExportedSample;

class CsvFormatTest {

    private final CsvFormat format = new CsvFormat();

    @Test
    void hasARowForEveryFactAndSource() {
        List<String> rows = text().lines().toList();
        assertThat(rows).hasSize(1 + 3 * 3);
        assertThat(rows.getFirst()).startsWith("\ufeffNo.,Fact,Status,");
    }

    @Test
    void statesValueQuotationDecidingWordsAndWhoseWordItIs() {
        assertThat(text()).contains("1,Number killed in Delta,Disputed,"
                + "\"[number, likely to be a contradiction] A says 12, B says about 30\",A,The first.md,"
                + "\"Delta <under> water & \"\"more\"\"\",2025-03-04,Stated,1,12 people,"
                + "Police said 12 people died in Delta 🏚 at 7 p.m,12 people,Police said,first.md");
    }

    @Test
    void tellsTheThreeKindsOfSilenceApart() {
        assertThat(text())
                .contains("Not mentioned in the whole text.")
                .contains("Cannot tell: this text is cut off.")
                .contains("Not checked: added after the comparison.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx"})
    void keepsSpreadsheetsFromComputingAHeadline(String headline) {
        String rows = new String(ExportedSample.withHeadline(format, headline), StandardCharsets.UTF_8);
        assertThat(rows).contains(",'" + headline).doesNotContain("," + headline);
    }

    @Test
    void endsLinesAsSpreadsheetsExpect() {
        assertThat(text().replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }

    @Test
    void isOnlyAHeadWhenThereIsNothing() {
        assertThat(new String(ExportedSample.ofNothing(format), StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    private String text() {
        return new String(ExportedSample.in(format), StandardCharsets.UTF_8);
    }
}
