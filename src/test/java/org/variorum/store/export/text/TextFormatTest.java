package org.variorum.store.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;
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
    void printsAHeadlineOnceAndSaysWhyALineIsNotCompared() {
        String words = "Share\n\nFlood in Delta\n\nThe river rose.\nIt fell.\n\nMore.";
        Article article = ExportSample.article(ArticleId.at(0), "a.md", words, "Flood in Delta")
                .withExclusions(List.of(new Exclusion(new TextSpan(0, 5), ExclusionReason.NAVIGATION)));
        Comparison alone = new Comparison(
                List.of(article), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        String text = text(ExportedSample.in(format, Workspace.of(List.of(article), alone, List.of())));

        assertThat(text.split("Flood in Delta", -1)).as("in the list, over the text, in the methods").hasSize(4);
        assertThat(text).contains("\n[Not compared: navigation] Share\n\nThe river rose.\nIt fell.\n\nMore.\n");
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
