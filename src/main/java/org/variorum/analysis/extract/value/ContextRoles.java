package org.variorum.analysis.extract.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.analysis.language.WordList;

/** What an amount of money or a percentage is about, by the nearest telling word around it. */
final class ContextRoles {

    private static final int REACH = 8;

    private final Map<String, Phrases> sections = new LinkedHashMap<>();

    ContextRoles(WordList roles) {
        for (String section : new String[] {"money", "percent"}) {
            sections.put(section, new Phrases(roles.meanings(section)));
        }
    }

    /** The role that the nearest word of the section gives to the words {@code [from, to)}. */
    Optional<String> find(String section, Words words, int from, int to) {
        Phrases phrases = sections.getOrDefault(section, new Phrases(Map.of()));
        for (int distance = 0; distance < REACH; distance++) {
            Optional<Phrases.Found> after = reaches(words, to, to + distance)
                    ? phrases.startingAt(words, to + distance) : Optional.empty();
            if (after.filter(found -> !opensWord(words, found)).isPresent()) {
                return after.map(Phrases.Found::meaning);
            }
            Optional<Phrases.Found> before = reaches(words, from - distance - 1, from)
                    ? phrases.endingAt(words, from - distance) : Optional.empty();
            if (before.filter(found -> !opensWord(words, found)).isPresent()) {
                return before.map(Phrases.Found::meaning);
            }
        }
        return Optional.empty();
    }

    /** "Loss-making" is said of a firm, not of a sum. */
    private static boolean opensWord(Words words, Phrases.Found found) {
        return words.is(found.to(), "-") && words.get(found.to()).glued();
    }

    private static boolean reaches(Words words, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (RoleFinder.isClauseEnd(words, i)) {
                return false;
            }
        }
        return true;
    }
}
