package org.variorum.analysis.dispute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.analysis.language.WordList;

/** The words of one language that tell how claims differ, read from its lists; every entry is a lemma. */
final class Lexicon {

    /** English. */
    static final Lexicon ENGLISH = new Lexicon("en");

    private final Map<String, List<Side>> sides = new LinkedHashMap<>();
    private final Map<String, String> phases;
    private final List<String> phaseOrder;
    private final WordList oppositions;

    private Lexicon(String language) {
        oppositions = WordList.load(language, "oppositions");
        oppositions.lines("concepts").forEach(this::addConcept);
        WordList events = WordList.load(language, "event-phases");
        phases = events.meanings("phases");
        phaseOrder = events.lines("phases").stream().map(line -> line.substring(0, line.indexOf(" = "))).toList();
    }

    private void addConcept(String line) {
        int equals = line.indexOf(" = ");
        String concept = line.substring(0, equals).strip();
        String[] halves = line.substring(equals + " = ".length()).split("\\|");
        for (int half = 0; half < halves.length; half++) {
            boolean positive = half == 0;
            for (String lemma : halves[half].split(",")) {
                Side side = new Side(concept, positive);
                sides.merge(lemma.strip(), List.of(side), Lexicon::joined);
            }
        }
    }

    private static List<Side> joined(List<Side> known, List<Side> added) {
        return Stream.concat(known.stream(), added.stream()).toList();
    }

    /** The concepts that a lemma affirms or denies. */
    List<Side> sides(String lemma) {
        return sides.getOrDefault(lemma, List.of());
    }

    /** Whether the lemma is a noun that stands for precision, as in "no details". */
    boolean isSpecific(String lemma) {
        return has("specifics", lemma);
    }

    /** Whether the verb refuses a statement. */
    boolean withholds(String lemma) {
        return has("withholding", lemma);
    }

    /** Whether the verb says little by itself. */
    boolean isLight(String lemma) {
        return has("light verbs", lemma);
    }

    /** Whether the word negates. */
    boolean negates(String lemma) {
        return has("negators", lemma);
    }

    /** Whether the noun names who did it. */
    boolean isPerpetrator(String lemma) {
        return has("perpetrators", lemma);
    }

    /** Whether the word only joins others. */
    boolean isFunctionWord(String word) {
        return has("function words", word);
    }

    /** Whether later reports only add to this count. */
    boolean isCumulative(String role) {
        return has("cumulative", role);
    }

    private boolean has(String section, String word) {
        Set<String> words = oppositions.words(section);
        return words.contains(word);
    }

    /** The moment of an event that the verb dates. */
    Optional<String> phase(String verb) {
        return Optional.ofNullable(phases.get(verb));
    }

    /** Whether the first phase comes before the second. */
    boolean precedes(String first, String second) {
        return phaseOrder.contains(first) && phaseOrder.indexOf(first) < phaseOrder.indexOf(second);
    }

    /**
     * One side of a concept that can be affirmed or denied.
     *
     * @param concept its name
     * @param positive whether the word affirms it
     */
    record Side(String concept, boolean positive) {}
}
