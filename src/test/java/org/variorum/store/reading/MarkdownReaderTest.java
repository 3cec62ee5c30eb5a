package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.problem.Problem;

class MarkdownReaderTest {

    @Test
    void frontMatterBecomesMetadata() {
        ArticleMetadata metadata = read("""
                ---
                title: "The bridge: a wonder"
                source: Harbour Gazette
                author:
                  - "[[Ann Example]]"
                  - Bob Sample
                published: 2024-01-26T09:20:00Z
                created: 2024-02-01
                url: https://example.org/bridge
                ---
                Body.
                """).metadata();

        assertThat(metadata.title()).contains("The bridge: a wonder");
        assertThat(metadata.source()).contains("Harbour Gazette");
        assertThat(metadata.byline()).contains("Ann Example, Bob Sample");
        assertThat(metadata.url()).contains("https://example.org/bridge");
        assertThat(metadata.captured()).contains(PublicationTime.on(LocalDate.of(2024, 2, 1)));
        assertThat(metadata.published()).contains(new PublicationTime(
                LocalDate.of(2024, 1, 26), Optional.of(LocalTime.of(9, 20)), Optional.of(ZoneOffset.UTC)));
    }

    @Test
    void aClippersSourceThatIsAnAddressIsTakenAsTheAddress() {
        ArticleMetadata metadata = read("---\nsource: \"https://example.org/a\"\n---\nBody.").metadata();

        assertThat(metadata.url()).contains("https://example.org/a");
        assertThat(metadata.source()).isEmpty();
    }

    @Test
    void aDateThatIsNotUnderstoodIsSaidAndLeftEmpty() {
        ReadText read = read("---\npublished: the day after\n---\nBody.");

        assertThat(read.metadata().published()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly("date-unreadable");
    }

    @Test
    void signsOfTheFormatAreDroppedAndParagraphsGetOneLineEach() {
        ReadText read = read("""
                # The **new** bridge

                > It is *long*, the [mayor](https://example.org) said
                on Tuesday, and cost `2` million.
                ![A bridge](bridge.png)

                ---
                5 \\* 3 and snake_case_name stay.
                """);

        assertThat(read.text()).isEqualTo("""
                The new bridge

                It is long, the mayor said on Tuesday, and cost 2 million. A bridge


                5 * 3 and snake_case_name stay.
                """);
    }

    @Test
    void anUnclosedBlockIsText() {
        assertThat(read("---\ntitle: x\nno end").text()).contains("title: x");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "---\ntitle: Ferry\ndate: 14.03.2024\nsource: Harbour Post\n...\n\nProse.",
        "+++\ntitle = \"Ferry\"\ndate = 2024-03-14\nsource = 'Harbour Post'\n+++\n\nProse.",
        "---\ntitle: Ferry\n: broken\ndate: 2024-03-14\ntags:\n\t- a\nsource: [Harbour Post\n---\n\nProse.",
        "---\ntitle: >\n  Ferry\ndate: March 14, 2024\nsource: |-\n  Harbour\n  Post\n---\nProse.",
        "---\ntitle: Ferry\nsource: Harbour Post\ndate: 2024-03-14\n\nProse.",
        "---\ntitle: Ferry\nsource: Harbour Post\ndate: 2024-03-14\n\nProse.\n\n---\n\n"})
    void roughFrontMatterTellsWhatItTellsAndLosesNoText(String text) {
        ReadText read = read(text);
        assertThat(read.metadata().title()).contains("Ferry");
        assertThat(read.metadata().source()).contains("Harbour Post");
        assertThat(read.metadata().published().map(PublicationTime::iso)).contains("2024-03-14");
        assertThat(read.text().strip()).isEqualTo("Prose.");
    }

    @Test
    void detailsThatNothingEndsAreTakenToEndAtAnEmptyLineWhichIsSaid() {
        assertThat(read("---\ntitle: Ferry\nsource: Harbour Post\n\nProse.").problems())
                .extracting(Problem::code).containsExactly("front-matter-open");
    }

    @Test
    void proseBetweenTwoRulesIsText() {
        assertThat(read("---\nThe first paragraph, which has no fields.\n---\nThe second.").text())
                .contains("first paragraph", "The second.");
    }

    private static ReadText read(String text) {
        FileContent content = new FileContent("article.md", text.getBytes(StandardCharsets.UTF_8));
        return new MarkdownReader().read(content, TextDecoder.decode(content.bytes(), Optional.empty()));
    }
}
