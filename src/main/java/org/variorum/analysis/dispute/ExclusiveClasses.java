package org.variorum.analysis.dispute;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.variorum.analysis.language.WordList;

/**
 * Classes of which one thing has one member at a time: what is red is not blue, what happens on Monday does not happen
 * on Tuesday. Words joined by {@code /} in the list are names of one member.
 */
final class ExclusiveClasses {

    private final Map<String, Map<String, Integer>> classesOf = new LinkedHashMap<>();

    private ExclusiveClasses(WordList list) {
        for (String name : list.sectionNames()) {
            int member = 0;
            for (String line : list.lines(name)) {
                for (String entry : line.split(",")) {
                    add(name, entry, member++);
                }
            }
        }
    }

    static ExclusiveClasses load(String language) {
        return new ExclusiveClasses(WordList.load(language, "exclusive-classes"));
    }

    private void add(String name, String entry, int member) {
        for (String word : entry.split("/")) {
            classesOf.computeIfAbsent(word.strip(), key -> new LinkedHashMap<>()).put(name, member);
        }
    }

    /** The class of which the words are different members; a plural counts as its singular. */
    Optional<String> exclude(String first, String second) {
        Map<String, Integer> mine = classes(first);
        Map<String, Integer> theirs = classes(second);
        SequencedSet<String> both = new LinkedHashSet<>(mine.keySet());
        both.retainAll(theirs.keySet());
        boolean same = both.stream().anyMatch(name -> Objects.equals(mine.get(name), theirs.get(name)));
        return same || both.isEmpty() ? Optional.empty() : Optional.of(both.getFirst());
    }

    private Map<String, Integer> classes(String word) {
        for (String form : List.of(word, withoutEnding(word, "s"), withoutEnding(word, "es"))) {
            if (classesOf.containsKey(form)) {
                return classesOf.get(form);
            }
        }
        return Map.of();
    }

    private static String withoutEnding(String word, String ending) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
    }
}
