package org.variorum.analysis.segment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares the sentences of a set in JSON Lines ({@code text}, {@code sentences}) with those of a segmenter. */
public final class SentenceBoundaryScore {

    private final Segmenter segmenter;

    /** Measures this segmenter. */
    public SentenceBoundaryScore(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** What came out: items, items cut exactly as wanted, and sentence ends. */
    public record Score(int items, int exact, int hits, int found, int gold) {

        /** Share of items that are cut exactly as wanted. */
        public double exactShare() {
            return items == 0 ? 0 : (double) exact / items;
        }

        /** F1 of the sentence ends, the ends of items included. */
        public double f1() {
            return found + gold == 0 ? 0 : 2.0 * hits / (found + gold);
        }

        /** Both scores together. */
        public Score plus(Score other) {
            return new Score(items + other.items, exact + other.exact, hits + other.hits, found + other.found,
                    gold + other.gold);
        }
    }

    /** The score of one item. */
    public Score measure(String text, List<String> wanted) {
        List<String> cut = segmenter.split(text).stream().map(span -> text.substring(span.start(),
                span.end())).toList();
        SortedSet<Integer> gold = ends(wanted);
        SortedSet<Integer> found = ends(cut);
        int hits = (int) found.stream().filter(gold::contains).count();
        boolean exact = cut.equals(wanted.stream().map(String::strip).toList());
        return new Score(1, exact ? 1 : 0, hits, found.size(), gold.size());
    }

    /** The score of a whole file. */
    public Score measure(Path lines) throws IOException {
        Score total = new Score(0, 0, 0, 0, 0);
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(lines)) {
            JsonNode item = mapper.readTree(line);
            List<String> wanted = new ArrayList<>();
            item.get("sentences").forEach(sentence -> wanted.add(sentence.asText()));
            total = total.plus(measure(item.get("text").asText(), wanted));
        }
        return total;
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
