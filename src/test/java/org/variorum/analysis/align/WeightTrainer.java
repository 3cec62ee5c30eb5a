package org.variorum.analysis.align;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.variorum.analysis.encode.MiniLmEncoder;
import org.variorum.analysis.extract.AnalyzedArticle;

/**
 * Fits the weights of {@code alignment-weights.txt} on the development halves of the pair sets and prints them, with
 * the F1 of five-fold cross-validation over the sets' groups.
 *
 * <p>Run with the folder of the sets as its argument. Claims among others are judged by what their wholes have in
 * common, and their threshold is chosen with {@link AlignmentProbe}, not here; pairs of sentences by their words. The
 * same fact is learnt from pairs that tell of one event or one proposition, the restatement from pairs that
 * annotators called equivalent.
 */
final class WeightTrainer {

    private static final int FOLDS = 5;
    private static final double RIDGE = 2;

    private static final String EVENTS = "ecbplus_sentence_pairs";
    private static final String PROPOSITIONS = "superpal_multinews";
    private static final String PARAPHRASES = "mrpc_news";

    private record Example(String set, String group, double[] features, double label) {}

    private record PairSet(String name, String first, String second) {}

    private WeightTrainer() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Example> examples = new ArrayList<>();
        try (MiniLmEncoder model = MiniLmEncoder.load()) {
            EnglishReading reading = new EnglishReading();
            PairScorer scorer = new PairScorer(new ArticleEncoder(model));
            examples.addAll(read(folder, new PairSet(EVENTS, "a", "b"), reading, scorer));
            examples.addAll(read(
                    folder, new PairSet(PROPOSITIONS, "summary_sentence", "doc_sentence"), reading, scorer));
            examples.addAll(read(folder, new PairSet(PARAPHRASES, "a", "b"), reading, scorer));
        }
        List<Example> wholes = only(examples, 0, PairFeatures.FIRST_OF_WORDS);
        List<Example> words = only(examples, PairFeatures.FIRST_OF_WORDS, PairFeatures.NAMES.size());
        report(PairWeights.CLAIMS, wholes, set -> !set.equals(PARAPHRASES));
        report(PairWeights.SAME_FACT, words, set -> !set.equals(PARAPHRASES));
        report(PairWeights.RESTATEMENT, words, PARAPHRASES::equals);
    }

    private static List<Example> read(Path folder, PairSet set, EnglishReading reading, PairScorer scorer)
            throws IOException {
        List<Example> examples = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(folder.resolve(set.name).resolve("dev.jsonl"))) {
            JsonNode pair = json.readTree(line);
            AnalyzedArticle one = reading.read(0, "a", pair.get(set.first).asText(), Optional.empty());
            AnalyzedArticle other = reading.read(1, "b", pair.get(set.second).asText(), Optional.empty());
            double[] features = scorer.features(one, other);
            examples.add(new Example(
                    set.name, pair.get("group").asText(),
                    features.length == 0 ? new double[PairFeatures.NAMES.size()] : features,
                    pair.get("label").asText().equals("aligned") ? 1 : 0));
        }
        return examples;
    }

    /** The examples with all but a stretch of the features set to zero. */
    private static List<Example> only(List<Example> examples, int from, int to) {
        return examples.stream().map(example -> {
            double[] features = new double[example.features.length];
            System.arraycopy(example.features, from, features, from, to - from);
            return new Example(example.set, example.group, features, example.label);
        }).toList();
    }

    private static void report(String section, List<Example> all, Predicate<String> trained) {
        List<Example> examples = all.stream().filter(example -> trained.test(example.set)).toList();
        double[] held = new double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int current = fold;
            double[] weights = fit(examples.stream().filter(example -> fold(example) != current).toList());
            IntStream.range(0, held.length).filter(index -> fold(examples.get(index)) == current)
                    .forEach(index -> held[index] = LogisticFit.probability(weights, examples.get(index).features));
        }
        double threshold = best(examples, held);
        double[] weights = fit(examples);
        System.out.println("[" + section + "]");
        System.out.println(line("intercept", weights[weights.length - 1]));
        for (int index = 0; index < PairFeatures.NAMES.size(); index++) {
            if (weights[index] != 0) {
                System.out.println(line(PairFeatures.NAMES.get(index), weights[index]));
            }
        }
        System.out.println(line("threshold", threshold));
        for (String set : examples.stream().map(Example::set).distinct().toList()) {
            List<Integer> rows = IntStream.range(0, held.length)
                    .filter(index -> examples.get(index).set.equals(set)).boxed().toList();
            List<Example> own = rows.stream().map(examples::get).toList();
            double[] scores = rows.stream().mapToDouble(index -> held[index]).toArray();
            double ownBest = best(own, scores);
            System.out.printf(Locale.ROOT, "# %s: F1 %.3f at %.2f; %.3f at its own best %.2f%n",
                    set, f1(own, scores, threshold), threshold, f1(own, scores, ownBest), ownBest);
        }
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%s = %.3f", name, value);
    }

    private static int fold(Example example) {
        return Math.floorMod((example.set + example.group).hashCode(), FOLDS);
    }

    /** Every set weighs the same, however many pairs it has. */
    private static double[] fit(List<Example> examples) {
        double[] importance = examples.stream()
                .mapToDouble(example ->
                        500.0 / examples.stream().filter(other -> other.set.equals(example.set)).count())
                .toArray();
        return LogisticFit.fit(
                examples.stream().map(Example::features).toList(),
                examples.stream().mapToDouble(Example::label).toArray(), importance, RIDGE);
    }

    private static double best(List<Example> examples, double[] scores) {
        double best = 0;
        double value = -1;
        List<String> sets = examples.stream().map(Example::set).distinct().toList();
        for (double threshold = 0.1; threshold < 0.9; threshold += 0.01) {
            double sum = 0;
            for (String set : sets) {
                double[] own = IntStream.range(0, scores.length)
                        .filter(index -> examples.get(index).set.equals(set)).mapToDouble(index -> scores[index])
                        .toArray();
                sum += f1(examples.stream().filter(example -> example.set.equals(set)).toList(), own, threshold);
            }
            if (sum > value) {
                value = sum;
                best = threshold;
            }
        }
        return best;
    }

    private static double f1(List<Example> examples, double[] scores, double threshold) {
        double hits = 0;
        double wrong = 0;
        for (int index = 0; index < scores.length; index++) {
            boolean said = scores[index] >= threshold;
            boolean is = examples.get(index).label > 0;
            hits += said && is ? 1 : 0;
            wrong += said != is ? 1 : 0;
        }
        return hits == 0 ? 0 : 2 * hits / (2 * hits + wrong);
    }
}
