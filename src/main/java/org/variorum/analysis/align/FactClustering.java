package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Joins linked statements into groups, without chaining: two groups join only if their statements are alike on average,
 * and never if any two of them exclude each other.
 */
final class FactClustering {

    /** What is known of any two statements, linked or not. */
    interface Likeness {

        /** Likeness of two statements, 0 to 1; below 0 when they must not be in one group. */
        double between(int first, int second);
    }

    /**
     * Two statements that may be about the same fact.
     *
     * @param first position of one
     * @param second position of the other, above {@code first}
     * @param score their likeness
     */
    record Edge(int first, int second, double score) {

        /** The strongest first; ties by position. */
        static final Comparator<Edge> STRONGEST_FIRST = Comparator.comparingDouble(Edge::score).reversed()
                .thenComparingInt(Edge::first).thenComparingInt(Edge::second);
    }

    /** Above this many pairs between two groups, an even sample of them stands for all. */
    private static final int MAX_PAIRS = 600;

    private final Likeness likeness;
    private final double least;

    /**
     * A clustering by average likeness.
     *
     * @param likeness of any two statements
     * @param least the average likeness that two groups need to be joined
     */
    FactClustering(Likeness likeness, double least) {
        this.likeness = likeness;
        this.least = least;
    }

    /** Groups of the {@code count} statements, each in ascending order, by their first statement; singles included. */
    List<List<Integer>> cluster(int count, List<Edge> edges) {
        List<List<Integer>> groupOf = new ArrayList<>(IntStream.range(0, count).mapToObj(own()).toList());
        for (Edge edge : edges.stream().sorted(Edge.STRONGEST_FIRST).toList()) {
            List<Integer> first = groupOf.get(edge.first());
            List<Integer> second = groupOf.get(edge.second());
            if (first != second && joinable(first, second)) {
                List<Integer> larger = first.size() >= second.size() ? first : second;
                List<Integer> smaller = larger == first ? second : first;
                larger.addAll(smaller);
                smaller.forEach(member -> groupOf.set(member, larger));
            }
        }
        return IntStream.range(0, count)
                .filter(member -> groupOf.get(member).stream().mapToInt(Integer::intValue).min().orElse(-1) == member)
                .mapToObj(member -> groupOf.get(member).stream().sorted().toList())
                .toList();
    }

    private static IntFunction<List<Integer>> own() {
        return member -> new ArrayList<>(List.of(member));
    }

    private boolean joinable(List<Integer> first, List<Integer> second) {
        int step = 1 + first.size() * second.size() / MAX_PAIRS;
        double sum = 0;
        int pairs = 0;
        for (int pair = 0; pair < first.size() * second.size(); pair += step) {
            double score = likeness.between(first.get(pair / second.size()), second.get(pair % second.size()));
            if (score < 0) {
                return false;
            }
            sum += score;
            pairs++;
        }
        return sum / pairs >= least;
    }
}
