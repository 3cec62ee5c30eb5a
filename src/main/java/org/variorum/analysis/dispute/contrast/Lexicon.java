package org.variorum.analysis.dispute.contrast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;

/** The words of one language that tell how claims differ, read from its lists; every entry is a lemma. */
public final class Lexicon {

    /** What makes another verb of a verb: "rule out", "deny responsibility". */
    private static final List<String> PARTICLES = List.of("prt", "advmod", "dobj");

    private final Map<String, List<Side>> sides = new LinkedHashMap<>();
    private final Map<String, String> phases;
    private final Map<String, String> completed;
    private final List<String> phaseOrder;
    private final Set<String> departures;
    private final WordList oppositions;
    private final UnitScale units;
    private final Map<String, Set<String>> sections = new ConcurrentHashMap<>();
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

    Lexicon(String language) {
        oppositions = WordList.load(language, "oppositions");
        oppositions.lines("concepts").forEach(this::addConcept);
        units = new UnitScale(language);
        WordList events = WordList.load(language, "event-phases");
        phases = events.meanings("phases");
        completed = events.meanings("verb and noun");
        departures = events.entries("departures");
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

    /** The units of the language and how they stand to each other. */
    public UnitScale units() {
        return units;
    }

    /** The concepts that a lemma affirms or denies. */
    public List<Side> sides(String lemma) {
        return sides.getOrDefault(lemma, List.of());
    }

    /**
     * The same for a word in its sentence: of "out of order" the last word stands for all three, and "rule out" is
     * another verb than "rule", and "claim responsibility" than "claim".
     */
    public List<Side> sides(SyntaxTree tree, int token) {
        Optional<String> phrasal = tree.children(token, PARTICLES).stream()
                .map(particle -> tree.lemma(token) + " " + tree.lemma(particle)).filter(sides::containsKey).findFirst();
        if (phrasal.isPresent()) {
            return sides(phrasal.get());
        }
        boolean outOf = in("out of", tree.lemma(token)) && token > 1 && tree.isIn(token - 1, "of")
                && tree.isIn(token - 2, "out");
        return outOf ? List.of(new Side("functioning", false)) : sides(tree.lemma(token));
    }

    /** Whether the lemma is a noun that stands for precision, as in "no details". */
    public boolean isSpecific(String lemma) {
        return has("specifics", lemma);
    }

    /** Whether the verb refuses a statement. */
    public boolean withholds(String lemma) {
        return has("withholding", lemma);
    }

    /** Whether the verb says little by itself. */
    public boolean isLight(String lemma) {
        return has("light verbs", lemma);
    }

    /** Whether the word negates. */
    public boolean negates(String lemma) {
        return has("negators", lemma);
    }

    /** Whether the noun names who did it. */
    public boolean isPerpetrator(String lemma) {
        return has("perpetrators", lemma);
    }

    /** Whether the word only joins others. */
    public boolean isFunctionWord(String word) {
        return has("function words", word);
    }

    /** Whether later reports only add to this count. */
    public boolean isCumulative(String role) {
        return has("cumulative", role);
    }

    /** The words of a list in their order. */
    public List<String> words(String section) {
        return lists.computeIfAbsent(section, name -> List.copyOf(oppositions.words(name)));
    }

    /** Whether the word belongs to one of the lists that need no explanation beyond their names. */
    public boolean in(String section, String word) {
        return has(section, word);
    }

    private boolean has(String section, String word) {
        Set<String> known = sections.get(section);
        return (known == null ? read(section) : known).contains(word);
    }

    private Set<String> read(String section) {
        return sections.computeIfAbsent(section, name -> Set.copyOf(oppositions.words(name)));
    }

    /** The moment of an event that the verb dates, with the noun that completes it: "take place", "get a call". */
    public Optional<String> phase(SyntaxTree tree, int verb) {
        return tree.children(verb).stream()
                .map(child -> completed.get(tree.lemma(verb) + " " + tree.lemma(child)))
                .filter(Objects::nonNull).findFirst()
                .or(() -> phase(tree.lemma(verb)));
    }

    /** The moment of an event that the verb dates. */
    public Optional<String> phase(String verb) {
        String base = verb.endsWith("ed") ? verb.substring(0, verb.length() - 2) : verb;
        return Optional.ofNullable(phases.get(verb)).or(() -> Optional.ofNullable(phases.get(base)));
    }

    /** Whether the verb, with its particle, says that somebody sets out. */
    boolean departs(String verb) {
        return departures.contains(verb);
    }

    /** Whether the phase follows the event within minutes, or is the event. */
    public boolean prompt(String phase) {
        return phaseOrder.indexOf(phase) >= 0 && phaseOrder.indexOf(phase) <= phaseOrder.indexOf("scene");
    }

    /** Whether the first phase comes before the second. */
    public boolean precedes(String first, String second) {
        return phaseOrder.contains(first) && phaseOrder.indexOf(first) < phaseOrder.indexOf(second);
    }

    /** Whether both are kinds of place, of which none is a part of the other or another word for it. */
    public boolean areOtherPlaces(String first, String second) {
        boolean dwellings = in("dwellings", first) && in("dwellings", second);
        boolean within = in("dwellings", first) && in("rooms", second)
                || in("rooms", first) && in("dwellings", second);
        boolean ways = in("ways", first) && in("ways", second);
        return !first.equals(second) && !dwellings && !within && !ways;
    }

    /**
     * One side of a concept that can be affirmed or denied.
     *
     * @param concept its name
     * @param positive whether the word affirms it
     */
    public record Side(String concept, boolean positive) {}
}
