package org.variorum.store.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.variorum.store.export.ExportedSample;

class TextFormatTest {

    private final TextFormat format = new TextFormat();

    @Test
    void tellsFactsTextsAndMethodsInThatOrder() {
        String text = text(ExportedSample.in(format));
        assertThat(text).containsSubsequence(
                "3 articles compared\n===", "A  The first.md: Delta <under> water & \"more\" (2025-03-04)",
                "Disputed (1)", "1. Number killed in Delta",
                "   [number, likely to be a contradiction] A says 12, B says about 30",
                "   A  12 people", "“Police said 12 people died in Delta 🏚 at 7 p.m” (Police said)",
                "   C  Not mentioned in the whole text.", "🌊 The river rose on Monday.",
                "How this was made", "Program: variorum test", "SHA-256 of the file: 000");
    }

    @Test
    void neverPutsOneSourcesWordsBehindAnother() {
        String text = text(ExportedSample.in(format));
        assertThat(text).contains("   A  on Monday", "   B  as A").doesNotContain("   B  on Monday");
    }

    @Test
    void letsNoHeadlineSteerATerminal() {
        String text = text(ExportedSample.withHeadline(format, "a\u001b[2Jb\rc\nd"));
        assertThat(text).contains("a [2Jb c d").doesNotContain("\u001b").doesNotContain("\r");
    }

    @Test
    void isOnlyAHeadWhenThereIsNothing() {
        assertThat(text(ExportedSample.ofNothing(format))).startsWith("0 articles compared");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
