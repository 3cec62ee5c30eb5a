package org.variorum.analysis.origin;

import java.util.List;

/**
 * What one article has in common with another beyond telling of the same event.
 *
 * @param matches the sentences that re-use one of the other, in reading order
 * @param coverage share of the article's own prose, verbatim quotations aside, that they make up
 * @param worded share of it that they make up where they share wording with it besides
 */
record Reuse(List<Match> matches, double coverage, double worded) {

    /**
     * A sentence that re-uses another.
     *
     * @param sentence index of the sentence in the article
     * @param from index of the sentence in the other
     * @param similarity 0 to 1
     */
    record Match(int sentence, int from, double similarity) {}
}
