package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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

    private static ReadText read(String text) {
        FileContent content = new FileContent("article.md", text.getBytes(StandardCharsets.UTF_8));
        return new MarkdownReader().read(content, TextDecoder.decode(content.bytes(), Optional.empty()));
    }
}
