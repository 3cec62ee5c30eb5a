package org.variorum.analysis.extract.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases with a meaning, found at a position in a sentence; of several that fit the longest counts. */
final class Phrases {

    private final Map<String, List<Entry>> byFirst = new LinkedHashMap<>();
    private final Map<String, List<Entry>> byLast = new LinkedHashMap<>();

    Phrases(Map<String, String> meanings) {
        meanings.forEach((phrase, meaning) -> {
            Entry entry = new Entry(split(phrase), meaning);
            byFirst.computeIfAbsent(entry.words[0], key -> new ArrayList<>()).add(entry);
            byLast.computeIfAbsent(entry.words[entry.words.length - 1], key -> new ArrayList<>()).add(entry);
        });
        Comparator<Entry> longestFirst = Comparator.comparingInt(entry -> -entry.words.length);
        byFirst.values().forEach(list -> list.sort(longestFirst));
        byLast.values().forEach(list -> list.sort(longestFirst));
    }

    private static String[] split(String phrase) {
        return phrase.replace("-", " - ").replace("$", " $ ").replace("°", " ° ").replace("/", " / ").strip()
                .split("\\s+");
    }

    /** The longest phrase whose first word is at {@code at}. */
    Optional<Found> startingAt(Words words, int at) {
        for (Entry entry : byFirst.getOrDefault(words.lower(at), List.of())) {
            if (words.hasPhrase(at, entry.words)) {
                return Optional.of(new Found(entry.meaning, at, at + entry.words.length));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase whose last word is just before {@code end}. */
    Optional<Found> endingAt(Words words, int end) {
        for (Entry entry : byLast.getOrDefault(words.lower(end - 1), List.of())) {
            int from = end - entry.words.length;
            if (from >= 0 && words.hasPhrase(from, entry.words)) {
                return Optional.of(new Found(entry.meaning, from, end));
            }
        }
        return Optional.empty();
    }

    private record Entry(String[] words, String meaning) {}

    /** A phrase in a sentence: what it means and the words {@code [from, to)} that say it. */
    record Found(String meaning, int from, int to) {}
}
