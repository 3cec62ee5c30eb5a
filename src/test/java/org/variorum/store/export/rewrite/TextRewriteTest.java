package org.variorum.store.export.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.store.export.rewrite.TextRewrite.Replacement;

class TextRewriteTest {

    @Test
    void takesInAllOfAReplacementThatASpanCutsInto() {
        TextRewrite rewrite = new TextRewrite(
                new SourceText("one two three"), List.of(new Replacement(new TextSpan(4, 7), "[B]2")));
        assertThat(rewrite.text().value()).isEqualTo("one [B]2 three");
        assertThat(rewrite.text().slice(rewrite.map(new TextSpan(0, 5)))).isEqualTo("one [B]2");
        assertThat(rewrite.text().slice(rewrite.map(new TextSpan(6, 13)))).isEqualTo("[B]2 three");
        assertThat(rewrite.text().slice(rewrite.map(new TextSpan(5, 6)))).isEqualTo("[B]2");
        assertThat(rewrite.text().slice(rewrite.map(new TextSpan(7, 13)))).isEqualTo(" three");
        assertThat(rewrite.text().slice(rewrite.map(new TextSpan(0, 4)))).isEqualTo("one ");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void keepsEveryStretchThatIsNotTouched(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        random.ints(200, 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
        List<Replacement> replacements = new ArrayList<>();
        for (int at = random.nextInt(10); at < 190; at += 1 + random.nextInt(30)) {
            int end = at + random.nextInt(9);
            replacements.add(new Replacement(new TextSpan(at, end), "#".repeat(random.nextInt(12))));
            at = end;
        }
        SourceText old = new SourceText(text.toString());
        TextRewrite rewrite = new TextRewrite(old, replacements);
        for (int start = 0; start < 200; start++) {
            for (int end = start + 1; end <= 200; end++) {
                TextSpan span = new TextSpan(start, end);
                if (rewrite.keeps(span) && replacements.stream().noneMatch(one -> one.span().isEmpty())) {
                    assertThat(rewrite.text().slice(rewrite.map(span))).as("seed %s", seed).isEqualTo(old.slice(span));
                }
                assertThat(rewrite.text().whole().contains(rewrite.map(span))).isTrue();
            }
        }
    }
}
