package org.variorum.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;

class FormatExporterTest {

    private static final Wording WORDING = new MessageWording(Locale.ENGLISH);

    @TempDir
    private Path folder;

    static List<FormatExporter> formats() {
        return ExportFormats.all(WORDING, "variorum 1.2");
    }

    @Test
    void noTwoFormatsShareANameOrACode() {
        assertThat(formats()).map(FormatExporter::code).doesNotHaveDuplicates();
        assertThat(formats()).map(FormatExporter::name).doesNotHaveDuplicates();
        assertThat(formats()).map(FormatExporter::extension).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void makesTheSameFileEveryTimeInEveryFormat(FormatExporter exporter) throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        for (Path file : List.of(first, second)) {
            assertThat(draft(exporter, ExportOptions.EVERYTHING).write(file)).isEmpty();
        }
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void keepsNoNameOfASourceWhenRedacted(FormatExporter exporter) throws IOException {
        String text = ExportText.of(draft(exporter, new ExportOptions(false, true, true)));
        assertThat(text).contains("Source A")
                .doesNotContainIgnoringCase("first.md")
                .doesNotContainIgnoringCase("second.html")
                .doesNotContainIgnoringCase("third.txt")
                .doesNotContainIgnoringCase("example.org");
        assertThat(ExportText.of(draft(exporter, ExportOptions.EVERYTHING))).contains("first.md");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void holdsNothingButQuotationsWhenAskedTo(FormatExporter exporter) throws IOException {
        String text = ExportText.of(draft(exporter, new ExportOptions(true, false, true)));
        assertThat(text).contains("died in Delta").doesNotContain("Menu");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void showsItsFirstLinesBeforeItIsWritten(FormatExporter exporter) {
        String preview = draft(exporter, ExportOptions.EVERYTHING).preview();
        assertThat(preview).isNotBlank().hasSizeLessThan(4100);
        assertThat(preview.chars().filter(character -> character == 0xFFFD).count()).isZero();
    }

    @Test
    void tellsWholeTextsAsALossOnlyWhenTheyWereWanted() {
        FormatExporter csv = ExportFormats.named(formats(), "CSV").orElseThrow();
        assertThat(draft(csv, ExportOptions.EVERYTHING).losses()).anyMatch(loss -> loss.contains("whole texts"));
        assertThat(draft(csv, new ExportOptions(true, false, true)).losses())
                .noneMatch(loss -> loss.contains("whole texts"));
    }

    @Test
    void losesNothingThatIsNotThere() {
        FormatExporter csv = ExportFormats.named(formats(), "csv").orElseThrow();
        assertThat(csv.losses(Workspace.EMPTY, ExportOptions.EVERYTHING)).isEmpty();
    }

    private static ExportDraft draft(FormatExporter exporter, ExportOptions options) {
        return switch (exporter.draft(ExportSample.workspace(), options)) {
            case Drafted.Made made -> made.draft();
            case Drafted.Refused refused -> throw new AssertionError(refused.problem().toString());
        };
    }
}
