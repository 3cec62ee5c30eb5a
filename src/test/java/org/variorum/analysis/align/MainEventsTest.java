package org.variorum.analysis.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.analysis.encode.ContextWindow;
import org.variorum.analysis.encode.SentenceEncoder;
import org.variorum.analysis.extract.AnalyzedArticle;

class MainEventsTest {

    private static final AnalyzedArticle HARWICK = ArticleSketch.of(
            "A",
            "A fire broke out at the old paper mill in Harwick on Friday night, fire chief Dana Wells said.",
            "Flames destroyed the brick building beside the river before crews from three towns arrived.",
            "Two workers were taken to Harwick General with burns, and neighbours were told to keep windows shut.",
            "Wells believes that an electrical fault in the boiler room started the blaze.");

    private static final AnalyzedArticle HARWICK_TOO = ArticleSketch.of(
            "B",
            "Fire chief Dana Wells blamed an electrical fault for the fire that destroyed the Harwick paper mill.",
            "The blaze started in the boiler room on Friday night and spread through the old brick building.",
            "Crews from three towns pumped water from the river, and two workers with burns were taken away.",
            "The mill had employed half of Harwick before it closed, a neighbour said.");

    private static final AnalyzedArticle OSTERVIK = ArticleSketch.of(
            "C",
            "A fire killed nine guests of the Hotel Norden in Ostervik early on Sunday.",
            "Police arrested a cook who had quarrelled with the owner, Lars Dahl, about unpaid wages.",
            "Tourists jumped from upper floors while ladders could not reach the narrow courtyard.",
            "Prosecutors will decide on charges of arson tomorrow, and the ministry sent experts from the capital.");

    private static final AnalyzedArticle NOTE = ArticleSketch.of("D", "A fire was put out at a mill on Friday.");

    private static MainEvents of(AnalyzedArticle... articles) {
        ArticleEncoder encoder = new ArticleEncoder(new SameForAll());
        return MainEvents.of(List.of(articles).stream().map(encoder::encode).toList());
    }

    @Test
    void accountsOfOneEventGoTogetherAndThoseOfAnotherOfItsKindDoNot() {
        MainEvents events = of(HARWICK, OSTERVIK, HARWICK_TOO);
        assertThat(events.same(0, 2)).isTrue();
        assertThat(events.same(0, 1)).isFalse();
        assertThat(events.same(1, 2)).isFalse();
    }

    @Test
    void twoAccountsAloneAreToldApartToo() {
        assertThat(of(HARWICK, OSTERVIK).same(0, 1)).isFalse();
        assertThat(of(HARWICK, HARWICK_TOO).same(0, 1)).isTrue();
    }

    @Test
    void aNoteOfAFewWordsGoesWithTheAccountsNearestToIt() {
        MainEvents events = of(OSTERVIK, NOTE, HARWICK, HARWICK_TOO);
        assertThat(events.same(1, 2)).isTrue();
        assertThat(events.same(0, 1)).isFalse();
    }

    @Test
    void shortTextsAloneAreOfOneEvent() {
        AnalyzedArticle other = ArticleSketch.of("E", "The court in Leeds acquitted the banker of fraud.");
        assertThat(of(NOTE, other).same(0, 1)).isTrue();
        assertThat(of(NOTE).same(0, 0)).isTrue();
    }

    /** Main events are told by words and names: vectors do not matter. */
    private static final class SameForAll implements SentenceEncoder {

        @Override
        public int dimensions() {
            return 1;
        }

        @Override
        public float[][] encode(List<String> sentences) {
            return sentences.stream().map(sentence -> new float[] {1}).toArray(float[][]::new);
        }

        @Override
        public List<float[][]> encodeInContext(List<ContextWindow> windows) {
            return windows.stream()
                    .map(window -> window.parts().stream().map(part -> new float[] {1}).toArray(float[][]::new))
                    .toList();
        }
    }
}
