package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberedNamesTest {

    @Test
    void numbersCountByTheirValue() {
        List<String> names = List.of(
                "1-post.txt", "002-post.txt", "2-post.txt", "10-post.txt", "Paper.txt", "page 9b.txt", "page 9c.txt",
                "page 20230401.txt", "page.txt");
        List<String> mixed = new ArrayList<>(names);
        Collections.reverse(mixed);

        assertThat(mixed.stream().sorted(NumberedNames.ORDER)).containsExactlyElementsOf(
                names.stream().sorted((one, other) -> names.indexOf(one) - names.indexOf(other)).toList());
    }
}
