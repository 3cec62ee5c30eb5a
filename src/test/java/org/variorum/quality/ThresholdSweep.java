package org.variorum.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.variorum.quality.ConfidenceTrainer.Example;

/** What would be found and how much of it rightly, were disputes shown from other confidences on. */
final class ThresholdSweep {

    private static final double FROM = 0.1;
    private static final double STEP = 0.05;
    private static final int STEPS = 17;

    private final Map<String, List<Integer>> goldBySet = new LinkedHashMap<>();

    /** Adds an item with that many labelled disagreements and tells its number. */
    int item(String set, int gold) {
        List<Integer> items = goldBySet.computeIfAbsent(set, name -> new ArrayList<>());
        items.add(gold);
        return items.size() - 1;
    }

    /** Precision, recall and F1 of each set and the mean F1, one line per confidence. */
    String table(List<Example> examples, double[] predictions) {
        StringBuilder table = new StringBuilder("| shown from |");
        goldBySet.keySet().forEach(set -> table.append(' ').append(set).append(" P / R / F1 |"));
        table.append(" mean F1 |\n|---|").append("---|".repeat(goldBySet.size() + 1)).append('\n');
        for (int step = 0; step < STEPS; step++) {
            double threshold = FROM + step * STEP;
            table.append(String.format(Locale.ROOT, "| %.2f |", threshold));
            double sum = 0;
            for (String set : goldBySet.keySet()) {
                double[] figures = figures(set, examples, predictions, threshold);
                sum += figures[2];
                table.append(String.format(Locale.ROOT, " %.2f / %.2f / %.3f |", figures[0], figures[1], figures[2]));
            }
            table.append(String.format(Locale.ROOT, " %.3f |%n", sum / goldBySet.size()));
        }
        return table.toString();
    }

    /** An item of a pair set counts once, however many conflicts are found in it. */
    private double[] figures(String set, List<Example> examples, double[] predictions, double threshold) {
        List<Example> shown = IntStream.range(0, predictions.length)
                .filter(index -> predictions[index] >= threshold)
                .mapToObj(examples::get).filter(example -> example.set().equals(set)).toList();
        boolean pairs = goldBySet.get(set).stream().allMatch(gold -> gold <= 1);
        double found = pairs ? shown.stream().map(Example::item).distinct().count() : shown.size();
        double right = pairs
                ? shown.stream().filter(example -> example.label() > 0).map(Example::item).distinct().count()
                : shown.stream().filter(example -> example.label() > 0).count();
        double recalled = shown.stream()
                .flatMap(example -> example.finds().stream().map(gold -> example.item() + " " + gold))
                .distinct().count();
        double precision = found == 0 ? 0 : right / found;
        double recall = recalled / goldBySet.get(set).stream().mapToInt(Integer::intValue).sum();
        return new double[] {
            precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)};
    }
}
