package org.variorum.analysis.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.text.TextSpan;

class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter("en");

    /** In each text a bar stands where a sentence ends; without a bar the text is one sentence. */
    @ParameterizedTest
    @ValueSource(strings = {
        "The fire began at noon.| It burned for hours.",
        "Gen. Ali Reza met Dr. Mary K. Lane on Jan. 3 in the U.S. capital.",
        "She moved to the U.S.| The job was hard.",
        "The shop at 5 Elm St. closed.| No. 7 stayed open.",
        "He came at 7 p.m. Friday.| He left at 9 a.m.| Mr. Smith stayed.",
        "At 5 a.m. Mr. Smith went to the bank.",
        "Acme Inc. bought Beta Corp. for $1.5 billion.| It paid cash.",
        "\"We are safe,\" he said.| \"Go home.| All of you.\"",
        "\"Who did this?\" she asked.| Nobody knew.",
        "He said \"They came. They saw.\" on Monday.",
        "They waited ... and waited.| Then it rained.",
        "Prices rose 3.5 percent.| Wages fell 0.2.",
        "Write to a.b@example.org or see www.example.org for more.| It is free.",
        "He left (nobody saw him go. It was dark) at night.",
        "It works!| Does it?| Yes.",
        "The bomb went off.[3]| Nobody was hurt.",
        "1. The first point| 2. The second point",
        "The rule was clear.|He broke it.",
        "He led the plan B team.| It failed.",
        "Police said No. 10 was shut, e.g. for repairs, i.e. closed.",
        "Thursday, May 7, 2015| On Tuesday, the council met.",
        "The mayor spoke.| iPhone sales rose."})
    void endsWhereASentenceEnds(String marked) {
        String text = marked.replace("|", "");
        List<String> wanted = List.of(marked.split("\\|")).stream().map(String::strip).toList();
        assertThat(sentences(text)).isEqualTo(wanted);
    }

    @Test
    void cutsASentenceThatIsTooLong() {
        String text = "word, ".repeat(3_000) + "end.";

        List<TextSpan> spans = splitter.split(text);

        assertThat(spans).allMatch(span -> span.length() <= SentenceSplitter.MAX_LENGTH).hasSizeGreaterThan(5);
    }

    @Test
    void cutsALongWordWithoutSplittingACharacter() {
        String text = "😀".repeat(4_000);

        List<TextSpan> spans = splitter.split(text);

        assertThat(spans).allMatch(span -> Character.isHighSurrogate(text.charAt(span.start())));
    }

    @Test
    void growsLinearlyWithTheText() {
        String text = "a. b! (c. \"d? ".repeat(40_000);
        long start = System.nanoTime();

        splitter.split(text);

        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void endsAtTheMarksOfOtherScripts() {
        assertThat(sentences("他来了。她走了。")).containsExactly("他来了。", "她走了。");
        assertThat(sentences("هل جاء؟ نعم.")).containsExactly("هل جاء؟", "نعم.");
    }

    private List<String> sentences(String text) {
        return splitter.split(text).stream().map(span -> text.substring(span.start(), span.end())).toList();
    }
}
