package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.variorum.analysis.ComparisonPipeline;
import org.variorum.analysis.EnglishAnalysis;
import org.variorum.analysis.Progress;
import org.variorum.analysis.align.LogisticFit;
import org.variorum.analysis.dispute.CandidateFeatures;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.Comparison;

/**
 * Fits the weights of {@code dispute-weights.txt} on the development halves of the labelled sets and writes them to
 * the first file named, and the reliability of the held-out predictions to the second.
 *
 * <p>Arguments: the folder of the sets, the weights' file, the table's file. An example is one conflict that a rule
 * found between two claims; it is right when the labelled pair contradicts (or, in a cluster, when the claims cover a
 * labelled disagreement). Of a large set every n-th item is taken. Sets weigh the same, however many examples they
 * give; folds follow the sets' groups.
 */
final class ConfidenceTrainer {

    private static final int FOLDS = 5;
    private static final double RIDGE = 2;
    private static final double SET_WEIGHT = 200;
    private static final double BIN = 0.1;
    private static final int MOST_ITEMS = 800;
    private static final List<String> PAIRS =
            List.of("gva_conflict_pairs", "breaking_nli", "fever_symmetric", "vitaminc_sample");
    private static final List<String> CLUSTERS = List.of("gva_disputes_endtoend", "ecb_disputes_endtoend");

    /** One conflict; {@code finds} are the labelled disagreements that it finds, by number. */
    record Example(
            String set, String group, int item, SortedMap<String, Double> features, double label,
            List<Integer> finds) {}

    private record Candidate(Claim first, Claim second, String rule, SortedMap<String, Double> features) {

        /** Whether no agreement elsewhere shields from it. */
        boolean stands(Comparison comparison) {
            ClaimPair one = new ClaimPair(first.id(), second.id());
            ClaimPair turned = new ClaimPair(second.id(), first.id());
            return comparison.facts().stream().flatMap(fact -> fact.disputes().stream())
                    .filter(dispute -> family(dispute.rule()).equals(family(rule)))
                    .anyMatch(dispute -> dispute.between().contains(one) || dispute.between().contains(turned));
        }

        private static String family(String rule) {
            return rule.substring(0, rule.indexOf('.'));
        }
    }

    /** Facts are compared side by side. */
    private final List<Candidate> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<Example> examples = new ArrayList<>();
    private final ThresholdSweep sweep = new ThresholdSweep();
    private final ComparisonPipeline pipeline = EnglishAnalysis.pipeline(Runnable::run, (finding, contrast, inMany) -> {
        heard.add(new Candidate(
                contrast.first().claim(), contrast.second().claim(), finding.rule(),
                CandidateFeatures.of(finding, contrast, inMany).values()));
        return 1;
    });

    private ConfidenceTrainer() {}

    public static void main(String[] arguments) throws IOException {
        ConfidenceTrainer trainer = new ConfidenceTrainer();
        Path folder = Path.of(arguments[0]);
        for (String set : PAIRS) {
            List<JsonNode> items = LabelledSet.read(folder.resolve(set).resolve("dev.jsonl")).items();
            int step = Math.max(1, items.size() / MOST_ITEMS);
            for (int index = 0; index < items.size(); index += step) {
                trainer.readPair(set, items.get(index));
            }
        }
        for (String set : CLUSTERS) {
            for (JsonNode item : LabelledSet.read(folder.resolve(set).resolve("dev.jsonl")).items()) {
                trainer.readCluster(set, item);
            }
        }
        trainer.write(Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private void readPair(String set, JsonNode item) {
        heard.clear();
        Comparison comparison =
                pipeline.compare(List.of(article(item, 0, "a"), article(item, 1, "b")), Progress.NONE);
        String label = item.get("label").asText();
        boolean right = label.startsWith("contradict") || label.equals("conflict") || label.equals("update");
        int number = sweep.item(set, right ? 1 : 0);
        heard.stream().filter(one -> one.stands(comparison)).forEach(one -> examples.add(new Example(
                set, LabelledSet.group(item), number, one.features, right ? 1 : 0, right ? List.of(0) : List.of())));
    }

    private static Article article(JsonNode item, int index, String side) {
        return TestArticles.of(
                index, side, "", item.path("date_" + side).asText(""), List.of(item.get(side).asText()));
    }

    private void readCluster(String set, JsonNode item) {
        heard.clear();
        LabelledCluster cluster = LabelledCluster.of(item);
        Comparison comparison = pipeline.compare(cluster.articles(), Progress.NONE);
        int number = sweep.item(set, cluster.disputes().size());
        heard.stream().filter(one -> one.stands(comparison)).forEach(one -> {
            List<Integer> finds = IntStream.range(0, cluster.disputes().size())
                    .filter(index -> cluster.disputes().get(index).coveredBy(one.first, one.second)).boxed().toList();
            examples.add(new Example(
                    set, LabelledSet.group(item), number, one.features, finds.isEmpty() ? 0 : 1, finds));
        });
    }

    private void write(Path weightsFile, Path tableFile) throws IOException {
        List<String> names = new ArrayList<>(new TreeSet<>(
                examples.stream().flatMap(example -> example.features.keySet().stream()).toList()));
        double[] weights = fit(names, examples);
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "intercept = %.3f%n", weights[names.size()]));
        IntStream.range(0, names.size()).forEach(index ->
                text.append(String.format(Locale.ROOT, "%s = %.3f%n", names.get(index), weights[index])));
        String old = Files.readString(weightsFile);
        Files.writeString(weightsFile, old.substring(0, old.indexOf("[weights]")) + "[weights]\n" + text);
        double[] heldOut = heldOut(names);
        Files.writeString(tableFile, reliability(heldOut) + "\n" + sweep.table(examples, heldOut));
    }

    private double[] heldOut(List<String> names) {
        double[] predictions = new double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int current = fold;
            double[] weights = fit(names, examples.stream().filter(example -> fold(example) != current).toList());
            IntStream.range(0, predictions.length).filter(index -> fold(examples.get(index)) == current)
                    .forEach(index -> predictions[index] =
                            LogisticFit.probability(weights, row(names, examples.get(index))));
        }
        return predictions;
    }

    private static int fold(Example example) {
        return Math.floorMod((example.set + example.group).hashCode(), FOLDS);
    }

    private static double[] row(List<String> names, Example example) {
        return names.stream().mapToDouble(name -> example.features.getOrDefault(name, 0.0)).toArray();
    }

    private static double[] fit(List<String> names, List<Example> examples) {
        SortedMap<String, Integer> sizes = new TreeMap<>();
        examples.forEach(example -> sizes.merge(example.set, 1, Integer::sum));
        return LogisticFit.fit(
                examples.stream().map(example -> row(names, example)).toList(),
                examples.stream().mapToDouble(Example::label).toArray(),
                examples.stream().mapToDouble(example -> SET_WEIGHT / Math.max(SET_WEIGHT, sizes.get(example.set)))
                        .toArray(),
                RIDGE);
    }

    /** How often what was predicted held, in steps of a tenth, for each set and for all. */
    private String reliability(double[] predictions) {
        StringBuilder table = new StringBuilder("| set | confidence | candidates | predicted | observed |\n"
                + "|---|---|---|---|---|\n");
        List<String> sets = new ArrayList<>(PAIRS);
        sets.addAll(CLUSTERS);
        for (String set : sets) {
            for (int bin = 0; bin * BIN < 1; bin++) {
                double low = bin * BIN;
                int[] rows = IntStream.range(0, predictions.length)
                        .filter(index -> examples.get(index).set.equals(set))
                        .filter(index -> predictions[index] >= low && predictions[index] < low + BIN).toArray();
                if (rows.length > 0) {
                    table.append(String.format(Locale.ROOT, "| %s | %.1f – %.1f | %d | %.2f | %.2f |%n", set, low,
                            low + BIN, rows.length,
                            IntStream.of(rows).mapToDouble(index -> predictions[index]).average().orElse(0),
                            IntStream.of(rows).mapToDouble(index -> examples.get(index).label).average().orElse(0)));
                }
            }
        }
        return table.toString();
    }
}
