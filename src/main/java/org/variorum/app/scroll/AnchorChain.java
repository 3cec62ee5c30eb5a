package org.variorum.app.scroll;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The heaviest selection of anchors that both texts tell in the same order.
 *
 * <p>Sources tell the same things in different orders; following every link would make a text jump to and fro. Links
 * outside the chain are followed on selection only. Time is n log n in the number of anchors.
 */
final class AnchorChain {

    private final List<Anchor> anchors;
    private final int[] ranks;
    private final int[] before;
    private final double[] weights;
    private final int[] best;

    private AnchorChain(List<Anchor> all) {
        anchors = all.stream()
                .sorted(Comparator.comparingInt(Anchor::from)
                        .thenComparing(Comparator.comparingInt(Anchor::to).reversed())
                        .thenComparingDouble(Anchor::weight))
                .toList();
        int[] targets = anchors.stream().mapToInt(Anchor::to).distinct().sorted().toArray();
        ranks = anchors.stream().mapToInt(anchor -> Arrays.binarySearch(targets, anchor.to()) + 1).toArray();
        before = new int[anchors.size()];
        weights = new double[anchors.size()];
        best = IntStream.range(0, targets.length + 1).map(any -> -1).toArray();
    }

    /** The chain, strictly rising in both texts. */
    static List<Anchor> heaviest(List<Anchor> all) {
        return new AnchorChain(all).chain();
    }

    private List<Anchor> chain() {
        int last = -1;
        for (int place = 0; place < anchors.size(); place++) {
            before[place] = heaviestBelow(ranks[place]);
            weights[place] = anchors.get(place).weight() + (before[place] < 0 ? 0 : weights[before[place]]);
            put(ranks[place], place);
            last = last < 0 || weights[place] > weights[last] ? place : last;
        }
        Deque<Anchor> chain = new ArrayDeque<>();
        for (int place = last; place >= 0; place = before[place]) {
            chain.addFirst(anchors.get(place));
        }
        return List.copyOf(chain);
    }

    /** The end of the heaviest chain so far whose target ranks below that one; a Fenwick tree of maxima. */
    private int heaviestBelow(int rank) {
        int found = -1;
        for (int node = rank - 1; node > 0; node -= node & -node) {
            found = heavier(found, best[node]);
        }
        return found;
    }

    private void put(int rank, int place) {
        for (int node = rank; node < best.length; node += node & -node) {
            best[node] = heavier(best[node], place);
        }
    }

    private int heavier(int one, int other) {
        return one < 0 || other >= 0 && weights[other] > weights[one] ? other : one;
    }
}
