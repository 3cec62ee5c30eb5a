package org.variorum.quality;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How often each run of four words occurs in a text; a shorter text is one run.
 *
 * @param counts times by run
 */
record WordRuns(SortedMap<String, Integer> counts) {

    private static final int LENGTH = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    static WordRuns of(String text) {
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (int start = 0; start < Math.max(1, words.size() - LENGTH + 1) && !words.isEmpty(); start++) {
            String run = String.join(" ", words.subList(start, Math.min(words.size(), start + LENGTH)));
            counts.merge(run, 1, Integer::sum);
        }
        return new WordRuns(counts);
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Number of runs that both have. */
    int shared(WordRuns other) {
        return counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0))).sum();
    }
}
