package org.variorum.analysis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityRepairTest {

    @ParameterizedTest
    @CsvSource({
        "B-ORG I-ORG L-ORG O, B-ORG I-ORG L-ORG O",
        "U-GPE O U-GPE, U-GPE O U-GPE",
        "B-ORG O L-ORG, O O O",
        "I-ORG L-ORG O, O O O",
        "U-ORG L-ORG, B-ORG L-ORG",
        "B-ORG I-ORG U-GPE L-GPE, B-GPE I-GPE I-GPE L-GPE",
        "B-ORG L-ORG I-ORG L-ORG, B-ORG I-ORG I-ORG L-ORG",
        "B-ORG, O"
    })
    void keepsEntitiesThatBeginAndEnd(String labels, String repaired) {
        List<Word> words = new ArrayList<>();
        for (String label : labels.split(" ")) {
            Word word = Word.of(words.size() + 1, "x", "x");
            word.setEntity(label);
            words.add(word);
        }

        EntityRepair.repair(words);

        assertThat(words.stream().map(Word::entity)).containsExactly(repaired.split(" "));
    }
}
