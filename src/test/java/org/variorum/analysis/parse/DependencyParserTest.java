package org.variorum.analysis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.variorum.analysis.parse.Transition.Arc;
import org.variorum.analysis.parse.Transition.StackStep;

class DependencyParserTest {

    private static final List<String> LABELS = List.of("N_S_", "L_R_nsubj", "R_S_root", "R_S_dobj");

    private List<Word> words = List.of();

    @BeforeEach
    void threeWords() {
        words = List.of(Word.root(), word(1, "N"), word(2, "V"), word(3, "N"));
    }

    @Test
    void readsTransitionsFromTheirLabels() {
        assertThat(Transition.of("L_R_nsubj")).isEqualTo(new Transition(Arc.LEFT, StackStep.REDUCE, "nsubj"));
        assertThat(Transition.of("R_P_prep")).isEqualTo(new Transition(Arc.RIGHT, StackStep.PASS, "prep"));
        assertThat(Transition.of("N_S_")).isEqualTo(new Transition(Arc.NONE, StackStep.SHIFT, ""));
    }

    @Test
    void takesTheBestTransitionAtEveryStep() {
        parser("@#r$%_N", 0, "N_V", 1, "@#r$%_V", 2, "V_N", 3).parse(words);

        assertThat(words.stream().skip(1).map(DependencyParserTest::arc))
                .containsExactly("nsubj:2", "root:0", "dobj:2");
    }

    @Test
    void attachesWordsThatWereLeftAlone() {
        parser().parse(words);

        assertThat(words.stream().skip(1)).allSatisfy(word -> assertThat(word.head()).isNotNull());
        assertThat(words.stream().skip(1).filter(word -> word.isBelow(word))).isEmpty();
    }

    @Test
    void keepsDependentsInOrderWhenAWordMoves() {
        words.get(3).attach(words.get(2), "dobj");
        words.get(1).attach(words.get(2), "nsubj");

        assertThat(words.get(2).leftmost(0)).isSameAs(words.get(1));
        assertThat(words.get(2).rightmost(0)).isSameAs(words.get(3));
        assertThat(words.get(2).rightmost(1)).isNull();
        assertThat(words.get(3).leftSibling(0)).isSameAs(words.get(1));
        assertThat(words.get(2).value(Field.VALENCY)).isEqualTo(TextHash.of("<->"));

        words.get(3).attach(words.get(1), "dep");

        assertThat(words.get(2).rightmost(0)).isNull();
        assertThat(words.get(3).isBelow(words.get(2))).isTrue();
        assertThat(words.get(2).isBelow(words.get(3))).isFalse();
    }

    @Test
    void looksAtTheWordsAFeatureNames() {
        ParserState state = new ParserState(words);

        assertThat(Stream.of(state.at('i', 0), state.at('i', 1), state.at('j', 0), state.at('j', 1)))
                .containsExactly(words.get(0), words.get(1), words.get(1), words.get(2));
        assertThat(state.at('i', -1)).isNull();
        assertThat(state.at('j', 9)).isNull();
        assertThat(state.at('k', -1)).isNull();
    }

    /** Knows the tags of the word on the stack and the next one only. */
    private static DependencyParser parser(Object... pairs) {
        long[] keys = new long[pairs.length / 2];
        int[] labels = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = TextHash.of((String) pairs[2 * i]).key(0);
            labels[i] = (Integer) pairs[2 * i + 1];
        }
        return new DependencyParser(new LinearModel(new FeatureTemplates(List.of("i0:TAG+j0:TAG")),
                SmallTables.weights(keys, labels), LABELS));
    }

    private static String arc(Word word) {
        Word head = word.head();
        return word.relation() + ":" + (head == null ? "-" : head.number());
    }

    private static Word word(int number, String tag) {
        Word word = Word.of(number, "w" + number, "w" + number);
        word.setTag(tag);
        return word;
    }
}
