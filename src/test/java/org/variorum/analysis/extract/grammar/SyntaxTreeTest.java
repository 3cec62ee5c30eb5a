package org.variorum.analysis.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.analysis.parse.Token;

class SyntaxTreeTest {

    private static SyntaxTree tree(int... heads) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            tokens.add(new Token(i, 2 * i, 2 * i + 1, "w", "w", "NN", heads[i], "dep", ""));
        }
        return new SyntaxTree(tokens);
    }

    @Test
    void walksFromTheHeadDown() {
        SyntaxTree tree = tree(-1, 0, 1, 0);
        assertThat(tree.children(0)).containsExactly(1, 3);
        assertThat(tree.subtree(1).stream()).containsExactly(1, 2);
        assertThat(tree.dominates(0, 2)).isTrue();
        assertThat(tree.dominates(3, 2)).isFalse();
    }

    @Test
    void breaksCyclesAndHeadsThatDoNotExist() {
        SyntaxTree tree = tree(1, 2, 0, 99, 4);
        assertThat(tree.roots()).contains(3, 4).hasSizeGreaterThan(2);
        assertThat(tree.subtree(tree.roots().getFirst()).cardinality()).isEqualTo(3);
    }
}
