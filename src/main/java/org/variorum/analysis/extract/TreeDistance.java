package org.variorum.analysis.extract;

import org.variorum.analysis.extract.grammar.SyntaxTree;

/** How many arcs lie between two words of a sentence. */
final class TreeDistance {

    /** Not connected. */
    static final int NONE = 1000;

    private TreeDistance() {}

    static int between(SyntaxTree tree, int first, int second) {
        int up = 0;
        for (int at = first; at >= 0; at = tree.head(at)) {
            int down = 0;
            for (int other = second; other >= 0; other = tree.head(other)) {
                if (other == at) {
                    return up + down;
                }
                down++;
            }
            up++;
        }
        return NONE;
    }
}
