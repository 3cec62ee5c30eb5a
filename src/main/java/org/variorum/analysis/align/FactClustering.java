package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        List<Group> groupOf = new ArrayList<>(
                IntStream.range(0, count).mapToObj(member -> new Group(List.of(member))).toList());
        Set<Refusal> refused = new HashSet<>();
        for (Edge edge : edges.stream().sorted(Edge.STRONGEST_FIRST).toList()) {
            Group first = groupOf.get(edge.first());
            Group second = groupOf.get(edge.second());
            if (first == second || refused.contains(new Refusal(first, second))) {
                continue;
            }
            if (joinable(first.members, second.members)) {
                Group joined = first.with(second);
                joined.members.forEach(member -> groupOf.set(member, joined));
            } else {
                refused.add(new Refusal(first, second));
            }
        }
        return IntStream.range(0, count)
                .filter(member -> Collections.min(groupOf.get(member).members) == member)
                .mapToObj(member -> groupOf.get(member).members.stream().sorted().toList())
                .toList();
    }

    /** A group as it is; it is known by its identity, for with one member more it is another. */
    private static final class Group {

        private final List<Integer> members;

        Group(List<Integer> members) {
            this.members = members;
        }

        Group with(Group other) {
            boolean larger = members.size() >= other.members.size();
            List<Integer> all = new ArrayList<>(larger ? members : other.members);
            all.addAll(larger ? other.members : members);
            return new Group(all);
        }
    }

    /** Two groups that were found not to be joinable, in the order they were set against each other. */
    private record Refusal(Group first, Group second) {}

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
