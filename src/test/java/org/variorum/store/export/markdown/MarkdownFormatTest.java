package org.variorum.store.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.variorum.store.export.ExportedSample;

class MarkdownFormatTest {

    private final MarkdownFormat format = new MarkdownFormat();

    @Test
    void namesItsArticlesInTheFrontMatter() {
        assertThat(text())
                .startsWith("---\ntitle: \"3 articles compared\"\ngenerator: \"variorum test\"\narticles:\n")
                .contains("  - siglum: A\n    source: \"The first.md\"\n"
                        + "    title: \"Delta <under> water & \\\"more\\\"\"\n    published: \"2025-03-04\"\n");
    }

    @Test
    void givesEachFactAHeadingATableAndItsQuotations() {
        assertThat(text())
                .contains("## Disputed (1)\n\n### 1. Number killed in Delta\n\n"
                        + "*number, likely to be a contradiction*: A says 12, B says about 30\n")
                .contains("| A | The first.md | 12 people |\n| B | The second.html | About 30 people |\n"
                        + "| C | The third.txt | Not mentioned in the whole text. |\n")
                .contains("> A: \u201cPolice said 12 people died in Delta 🏚 at 7 p.m\u201d "
                        + "(Police said) ^fact-1-A2\n");
    }

    @Test
    void leavesNothingOfAHeadlineToBeReadAsMarkdown() {
        String report = new String(
                ExportedSample.withHeadline(format, "# [a](b) | *c*\n<script>"), StandardCharsets.UTF_8);
        assertThat(report)
                .contains("\\# \\[a\\](b) \\| \\*c\\* \\<script\\>")
                .contains("title: \"# [a](b) | *c* <script>\"");
    }

    @Test
    void saysWhatItIsEvenWithoutFacts() {
        assertThat(new String(ExportedSample.ofNothing(format), StandardCharsets.UTF_8))
                .contains("# 0 articles compared");
    }

    private String text() {
        return new String(ExportedSample.in(format), StandardCharsets.UTF_8);
    }
}
