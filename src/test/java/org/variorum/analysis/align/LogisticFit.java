package org.variorum.analysis.align;

import java.util.List;

/** Fits a logistic function by iteratively reweighted least squares with a ridge; deterministic. */
public final class LogisticFit {

    private static final int ROUNDS = 25;

    private LogisticFit() {}

    /**
     * Weights, the intercept last.
     *
     * @param rows features of each example
     * @param labels 1 or 0 for each
     * @param importance weight of each
     * @param ridge penalty on each squared weight, the intercept excepted
     */
    public static double[] fit(List<double[]> rows, double[] labels, double[] importance, double ridge) {
        int size = rows.get(0).length + 1;
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] system = new double[size][size + 1];
            for (int index = 0; index < size - 1; index++) {
                system[index][index] = ridge;
                system[index][size] = -ridge * weights[index];
            }
            system[size - 1][size - 1] = 1e-9;
            for (int row = 0; row < labels.length; row++) {
                add(system, rows.get(row), weights, labels[row], importance[row]);
            }
            double[] step = solve(system);
            for (int index = 0; index < size; index++) {
                weights[index] += step[index];
            }
        }
        return weights;
    }

    /** The probability that the weights give a row of features. */
    public static double probability(double[] weights, double[] row) {
        double sum = weights[row.length];
        for (int index = 0; index < row.length; index++) {
            sum += weights[index] * row[index];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static void add(double[][] system, double[] row, double[] weights, double label, double importance) {
        int size = weights.length;
        double probability = probability(weights, row);
        double curvature = importance * Math.max(1e-6, probability * (1 - probability));
        for (int first = 0; first < size; first++) {
            double one = first < row.length ? row[first] : 1;
            system[first][size] += importance * one * (label - probability);
            for (int second = 0; second < size; second++) {
                system[first][second] += curvature * one * (second < row.length ? row[second] : 1);
            }
        }
    }

    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = system[row][pivot] / system[pivot][pivot];
                for (int column = pivot; column <= size; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double rest = system[row][size];
            for (int column = row + 1; column < size; column++) {
                rest -= system[row][column] * solution[column];
            }
            solution[row] = rest / system[row][row];
        }
        return solution;
    }
}
