package org.variorum.analysis.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.analysis.align.FactClustering.Edge;

class FactClusteringTest {

    private static List<List<Integer>> cluster(double[][] scores, double least) {
        List<Edge> edges = new ArrayList<>();
        for (int first = 0; first < scores.length; first++) {
            for (int second = first + 1; second < scores.length; second++) {
                if (scores[first][second] >= least) {
                    edges.add(new Edge(first, second, scores[first][second]));
                }
            }
        }
        return new FactClustering((one, other) -> scores[Math.min(one, other)][Math.max(one, other)], least)
                .cluster(scores.length, edges);
    }

    @Test
    void alikeStatementsShareAGroup() {
        double[][] scores = {{0, .9, .8}, {0, 0, .7}, {0, 0, 0}};
        assertThat(cluster(scores, 0.5)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void aBridgeDoesNotChainUnlikeStatements() {
        double[][] scores = {{0, .9, .1}, {0, 0, .8}, {0, 0, 0}};
        assertThat(cluster(scores, 0.5)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void aVetoKeepsGroupsApart() {
        double[][] scores = {{0, .9, -1}, {0, 0, .9}, {0, 0, 0}};
        assertThat(cluster(scores, 0.3)).containsExactly(List.of(0, 1), List.of(2));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void groupsPartitionAllStatements(long seed) {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        double[][] scores = new double[40][40];
        for (double[] row : scores) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextDouble() * 1.2 - 0.2;
            }
        }
        List<List<Integer>> groups = cluster(scores, 0.45);
        assertThat(groups.stream().flatMap(List::stream)).hasSize(40).doesNotHaveDuplicates();
    }
}
