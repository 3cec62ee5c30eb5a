package org.variorum.analysis.extract;

import java.util.function.IntUnaryOperator;
import org.variorum.analysis.extract.grammar.SyntaxTree;

/** How far apart two words of a sentence are in its tree. */
final class TreeDistance {

    /** Not connected. */
    static final int NONE = 1000;

    private TreeDistance() {}

    /** The number of arcs between them. */
    static int between(SyntaxTree tree, int first, int second) {
        return between(tree, first, second, at -> 1);
    }

    /** The same by what an arc means: none to a preposition, two over the bounds of a clause. */
    static int weighted(SyntaxTree tree, int first, int second) {
        return between(tree, first, second, at -> weight(tree.relation(at)));
    }

    private static int weight(String relation) {
        return switch (relation) {
            case "prep", "agent" -> 0;
            case "relcl", "advcl", "ccomp" -> 2;
            case "conj", "parataxis" -> 3;
            default -> 1;
        };
    }

    private static int between(SyntaxTree tree, int first, int second, IntUnaryOperator weight) {
        int up = 0;
        for (int at = first; at >= 0; at = tree.head(at)) {
            int down = 0;
            for (int other = second; other >= 0; other = tree.head(other)) {
                if (other == at) {
                    return up + down;
                }
                down += weight.applyAsInt(other);
            }
            up += weight.applyAsInt(at);
        }
        return NONE;
    }
}
