package org.variorum.analysis.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTablesTest {

    @Test
    void findsTheSlotOfAStoredKeyOnly() {
        KeyTable table = SmallTables.words("dam", "bridge", "road");

        assertThat(table.slot(TextHash.of("dam").key(0))).isNotNegative();
        assertThat(table.slot(TextHash.of("river").key(0))).isEqualTo(-1);
        assertThat(table.capacity()).isEqualTo(64);
    }

    @Test
    void findsKeysThatShareAPlace() {
        int[] slots = new int[3];
        KeyTable table = SmallTables.table(4, slots, 0x1_0000_0003L, 0x2_0000_0003L, 0x3_0000_0003L);

        assertThat(slots).containsExactly(3, 0, 1);
        assertThat(table.slot(0x3_0000_0003L)).isEqualTo(1);
        assertThat(table.slot(0x4_0000_0003L)).isEqualTo(-1);
        assertThat(table.ranks()).containsExactly(0, 1, 2, 2);
    }

    @Test
    void storesAKeyWhosePrintWouldBeEmpty() {
        int[] slots = new int[1];

        assertThat(SmallTables.table(4, slots, 2L).slot(2L)).isEqualTo(2);
    }

    @Test
    void addsTheWeightsOfKnownFeatures() {
        SparseWeights weights = SmallTables.weights(new long[] {5, 6}, new int[] {0, 2});
        float[] scores = new float[3];

        weights.add(new long[] {5, 6, 6, 7}, scores);

        assertThat(scores).containsExactly(1, 0, 2);
    }

    @Test
    void addsWhatTheVectorOfAWordSaysWithoutItsDigits() {
        WordVectors vectors = new WordVectors(SmallTables.table(8, new int[1], TextHash.of("A000").key(0)),
                new byte[] {10, -20}, new float[] {1, 0, 0, 1}, 2, 0.5f);
        float[] scores = new float[2];

        vectors.add("A380", scores);
        vectors.add("B747", scores);

        assertThat(scores).containsExactly(5, -10);
    }

    @Test
    void readsBackWhatWasWritten() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(40_000);
        for (int i = 0; i < 40_000; i++) {
            out.writeInt(i * 3);
        }
        out.writeInt(40_000);
        for (int i = 0; i < 40_000; i++) {
            out.writeShort(-i);
        }
        out.writeInt(2);
        out.writeUTF("één");
        out.writeUTF("");
        PackedInput in = new PackedInput(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(in.ints()).hasSize(40_000).endsWith(39_999 * 3);
        assertThat(in.shorts()).hasSize(40_000).contains((short) -39_999);
        assertThat(in.texts()).isEqualTo(List.of("één", ""));
        assertThatThrownBy(in::number).isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFileOfAnotherLayout() {
        ByteArrayInputStream other = new ByteArrayInputStream(new byte[64]);

        assertThatThrownBy(() -> EnglishModels.read(other)).isInstanceOf(IOException.class)
                .hasMessageContaining("layout");
    }

    @Test
    void marksTheLongestNameFromEachWord() {
        TextHash bay = TextHash.of("Green Bay");
        HashedLexicon names = SmallTables.lexicon(
                List.of(TextHash.of("Green"), bay, TextHash.of("Green Bay Packers"), TextHash.of("Bay")),
                List.of(List.of("person"), List.of(), List.of("team"), List.of("place")));
        List<Word> words = List.of(word(1, "Green"), word(2, "Bay"), word(3, "Packers"), word(4, "Green"));

        new Gazetteer(names).mark(words);

        assertThat(words.get(0).values(Field.EACH_NAME)).containsExactly(TextHash.of("B-team"));
        assertThat(words.get(1).values(Field.EACH_NAME))
                .containsExactly(TextHash.of("I-team"), TextHash.of("U-place"));
        assertThat(words.get(2).values(Field.EACH_NAME)).containsExactly(TextHash.of("L-team"));
        assertThat(words.get(3).values(Field.EACH_NAME)).containsExactly(TextHash.of("U-person"));
    }

    private static Word word(int number, String form) {
        return Word.of(number, form, form);
    }
}
