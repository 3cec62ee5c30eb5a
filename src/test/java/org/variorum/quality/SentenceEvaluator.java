package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.segment.Segmenter;

/** Texts cut into sentences by hand. White space at the ends does not count. */
final class SentenceEvaluator implements Evaluator {

    private final Segmenter segmenter = new Segmenter("en");

    @Override
    public boolean reads(LabelledSet set) {
        return set.has("text", "sentences");
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("texts cut exactly", counts -> counts.ratio("exact", "texts")),
                new Figure("F1 of sentence ends", counts -> counts.f1("hits", "found", "gold")));
    }

    @Override
    public Evaluation evaluate(LabelledSet set) {
        Evaluation evaluation = new Evaluation();
        for (JsonNode item : set.items()) {
            String text = item.get("text").asText();
            List<String> wanted = new ArrayList<>();
            item.get("sentences").forEach(sentence -> wanted.add(sentence.asText().strip()));
            List<String> cut = segmenter.split(text).stream()
                    .map(span -> text.substring(span.start(), span.end())).toList();
            SortedSet<Integer> gold = ends(wanted);
            SortedSet<Integer> found = ends(cut);
            evaluation.add(LabelledSet.group(item), new Counts()
                    .count("texts", true).count("exact", cut.equals(wanted))
                    .add("hits", found.stream().filter(gold::contains).count())
                    .add("found", found.size()).add("gold", gold.size()));
            if (!cut.equals(wanted)) {
                evaluation.error(Math.abs(cut.size() - wanted.size()), LabelledSet.id(item)
                        + "\n      wanted " + String.join(" | ", wanted) + "\n      cut    " + String.join(" | ", cut));
            }
        }
        return evaluation;
    }

    private static SortedSet<Integer> ends(List<String> sentences) {
        SortedSet<Integer> ends = new TreeSet<>();
        int units = 0;
        for (String sentence : sentences) {
            units += sentence.replaceAll("\\s", "").length();
            ends.add(units);
        }
        return ends;
    }
}
