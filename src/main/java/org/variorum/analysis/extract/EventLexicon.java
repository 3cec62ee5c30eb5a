package org.variorum.analysis.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.language.WordList;

/** Words that name events, by kind, and kinds by family. */
final class EventLexicon {

    private static final Set<String> OTHER_SECTIONS = Set.of(
            "casualties", "neutral", "other-marks", "place-prepositions", "relative-times", "aftermath", "unplanned");
    private final WordClasses classes;
    private final Map<String, String> kinds = new TreeMap<>();
    private final Map<String, String> families = new TreeMap<>();

    EventLexicon(String language) {
        WordList lists = WordList.load(language, "events");
        this.classes = WordClasses.of(lists);
        lists.tableSections().stream().filter(section -> !OTHER_SECTIONS.contains(section))
                .forEach(family -> lists.table(family).forEach((kind, words) -> {
                    families.put(kind, family);
                    words.forEach(word -> kinds.putIfAbsent(word, kind));
                }));
    }

    /** The kind of event that the lemma names. */
    Optional<String> kind(String lemma) {
        return Optional.ofNullable(kinds.get(lemma));
    }

    /** The kind that a word of a headline names, whatever its ending. */
    Optional<String> kindOfForm(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        return kind(word)
                .or(() -> word.endsWith("s") ? kind(word.substring(0, word.length() - 1)) : Optional.empty())
                .or(() -> word.endsWith("ed") ? kind(word.substring(0, word.length() - 1)) : Optional.empty())
                .or(() -> word.endsWith("ed") ? kind(word.substring(0, word.length() - 2)) : Optional.empty());
    }

    /** The family of a kind; the kind itself when it is none of the known ones. */
    String family(String kind) {
        return families.getOrDefault(kind, kind);
    }

    /** Whether events of that kind come along with others and do not set one apart. */
    boolean isNeutral(String kind) {
        return classes.has("neutral", kind);
    }

    /** Whether the kind comes with another event as its toll. */
    boolean isToll(String kind) {
        return classes.has("casualties", kind);
    }

    /** Whether events of that kind follow others: what is said of them is not said of what they follow. */
    boolean follows(String kind) {
        return classes.has("aftermath", kind);
    }

    /** Whether events of that kind are announced before they happen. */
    boolean isPlanned(String kind) {
        return !classes.has("unplanned", family(kind)) && !isToll(kind);
    }

    /** Whether the verb tells what was done about an event later: "charged with murder on Wednesday". */
    boolean isLaterAct(String verb) {
        return classes.has("later acts", verb);
    }

    boolean marksAnother(String lemma) {
        return classes.has("other-marks", lemma);
    }

    boolean placesEvents(String preposition) {
        return classes.has("place-prepositions", preposition);
    }

    boolean measuresTime(String lemma) {
        return classes.has("relative-times", lemma);
    }
}
