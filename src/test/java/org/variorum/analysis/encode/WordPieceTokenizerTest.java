package org.variorum.analysis.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected numbers are those of the reference tokenizer for the same text. */
class WordPieceTokenizerTest {

    private static WordPieceTokenizer tokenizer;

    @BeforeAll
    static void readVocabulary() throws IOException {
        try (InputStream json = WordPieceTokenizerTest.class.getResourceAsStream(
                "/all-minilm-l6-v2-q-tokenizer.json")) {
            tokenizer = new WordPieceTokenizer(Vocabulary.read(json));
        }
    }

    private static int[] ids(String text) {
        return tokenizer.tokenize(text).ids();
    }

    @Test
    void emptyTextHasNoPieces() {
        assertThat(ids("")).isEmpty();
        assertThat(ids(" \t\n\u00a0")).isEmpty();
    }

    @Test
    void namesNumbersAndMoneyAreCutAtPunctuation() {
        assertThat(ids("ISIS-K's 84 dead, U.S. $1.5m")).containsExactly(
                18301, 1011, 1047, 1005, 1055, 6391, 2757, 1010, 1057, 1012, 1055, 1012, 1002, 1015, 1012, 1019, 2213);
    }

    @Test
    void accentsAreStrippedAndUnknownWordsStayInPieces() {
        assertThat(ids("Café naïve \u0130stanbul ŒUVRE"))
                .containsExactly(7668, 15743, 9960, 1107, 2226, 12229);
        assertThat(ids("e\u0301te\u0301 \u00a0nbsp\u2028sep\u3000x"))
                .containsExactly(3802, 2063, 1050, 5910, 2361, 19802, 1060);
    }

    @Test
    void hanStandsAloneAndHangulIsDecomposed() {
        assertThat(ids("中文字 mixed한국어")).containsExactly(
                1746, 1861, 100, 3816, 30005, 30006, 30021, 29991, 30014, 30020, 29999, 30008);
    }

    @Test
    void invisibleCharactersVanishAndUnassignedOnesMakeAWordUnknown() {
        assertThat(ids("a\u0378b a\ue000b a\u200bb\ufffdc")).containsExactly(100, 11113, 5925);
        assertThat(ids("a\u00adb")).containsExactly(11113);
    }

    @Test
    void greekHasNoFinalSigma() {
        assertThat(ids("Σίσυφος ΣΑΣ")).containsExactly(1173, 18199, 29733, 29735, 29736, 15297, 1173, 14608, 29733);
    }

    @Test
    void typographicMarksAreKnown() {
        assertThat(ids("don’t “quote” – dash… €5"))
                .containsExactly(2123, 1521, 1056, 1523, 14686, 1524, 1516, 11454, 1529, 1574, 2629);
    }

    @Test
    void wordsBeyondAHundredCharactersAreUnknown() {
        assertThat(ids("unaffordability " + "x".repeat(101))).containsExactly(14477, 4246, 8551, 8010, 100);
        assertThat(ids("x".repeat(100))).hasSize(50).startsWith(22038, 20348);
    }

    @Test
    void specialNamesInATextAreOrdinaryCharacters() {
        assertThat(ids("[SEP]")).doesNotContain(102).hasSizeGreaterThan(2);
    }

    @Test
    void piecesKeepTheirPlaceInTheText() {
        WordPieces pieces = tokenizer.tokenize("\ud83d\ude42 İs unaffordable");
        assertThat(pieces.starts()).startsWith(0, 3, 6);
        assertThat(pieces.firstEndingAfter(2)).isEqualTo(1);
        assertThat(pieces.afterLastStartingBefore(6)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyStringGivesPiecesInReadingOrder(long seed) {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String text = random.ints(2_000, 0, 0x11000).mapToObj(unit -> Character.toString((char) unit))
                .reduce("", String::concat);
        WordPieces pieces = tokenizer.tokenize(text);
        assertThat(pieces.starts()).isSorted();
    }
}
