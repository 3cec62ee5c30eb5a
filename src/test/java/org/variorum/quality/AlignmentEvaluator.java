package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.align.PairScorer;

/**
 * Pairs of sentences that tell of the same fact, or do not.
 *
 * <p>Where the labels say "restatement" (paraphrases, the same answer) the product's likeness of restatements is
 * measured, else that of sentences on the same fact. The share of words in common, at the threshold that suits the set
 * best, is given for comparison.
 */
final class AlignmentEvaluator implements Evaluator {

    private static final int STEPS = 20;

    private final Product product;

    AlignmentEvaluator(Product product) {
        this.product = product;
    }

    @Override
    public boolean reads(LabelledSet set) {
        return set.labels().contains("aligned") || set.labels().contains("same_answer");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("F1 of alignment", counts -> counts.f1("hits", "found", "gold")),
                new Figure("precision", counts -> counts.ratio("hits", "found")),
                new Figure("recall", counts -> counts.ratio("hits", "gold")),
                new Figure("balanced accuracy", counts -> (counts.ratio("hits", "gold")
                        + counts.ratio("rejected", "others")) / 2),
                new Figure("F1 of word overlap at its best", AlignmentEvaluator::overlapAtItsBest));
    }

    @Override
    public Evaluation evaluate(LabelledSet set) {
        boolean restatements = !set.has("shared_events") && !set.has("summary_sentence");
        Evaluation evaluation = new Evaluation();
        for (JsonNode item : set.items()) {
            String label = item.get("label").asText();
            if (!label.equals("partial")) {
                String first = text(item, "answer_a", "summary_sentence", "a");
                String second = text(item, "answer_b", "doc_sentence", "b");
                PairScorer.Score score = product.score(first, second);
                boolean gold = label.equals("aligned") || label.equals("same_answer");
                boolean found = restatements ? score.restatement() : score.sameFact();
                evaluation.add(LabelledSet.group(item), counts(gold, found, overlap(first, second)));
                if (gold != found) {
                    double likeness = restatements ? score.restatementLikeness() : score.likeness();
                    evaluation.error(Math.abs(likeness - (gold ? 1 : 0)), String.format(
                            Locale.ROOT, "%s  %s, likeness %.2f%n      %s%n      %s", LabelledSet.id(item), label,
                            likeness, first, second));
                }
            }
        }
        return evaluation;
    }

    private static String text(JsonNode item, String... fields) {
        return Stream.of(fields).filter(item::has).findFirst().map(item::get).orElseThrow().asText();
    }

    private static Counts counts(boolean gold, boolean found, double overlap) {
        Counts counts = new Counts().count("gold", gold).count("found", found).count("hits", gold && found)
                .count("others", !gold).count("rejected", !gold && !found);
        for (int step = 1; step < STEPS; step++) {
            boolean overlaps = overlap >= (double) step / STEPS;
            counts.count("overlapping " + step, overlaps).count("overlap hits " + step, overlaps && gold);
        }
        return counts;
    }

    private static double overlapAtItsBest(Counts counts) {
        double best = 0;
        for (int step = 1; step < STEPS; step++) {
            best = Math.max(best, counts.f1("overlap hits " + step, "overlapping " + step, "gold"));
        }
        return best;
    }

    /** Share of all words that both have. */
    private static double overlap(String first, String second) {
        SortedSet<String> shared = words(first);
        SortedSet<String> all = new TreeSet<>(shared);
        shared.retainAll(words(second));
        all.addAll(words(second));
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    private static SortedSet<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
