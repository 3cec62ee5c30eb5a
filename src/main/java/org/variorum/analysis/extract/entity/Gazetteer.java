package org.variorum.analysis.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.analysis.language.WordList;

/** General geography: countries and their peoples, states, well-known cities, and what lies in what. */
public final class Gazetteer {

    private final Map<String, String> canonical = new TreeMap<>();
    private final Map<String, String> demonyms = new TreeMap<>();
    private final Map<String, String> containers = new TreeMap<>();
    private final Map<String, String> capitals = new TreeMap<>();
    private final Set<String> towns = new TreeSet<>();
    private final Set<String> wide;
    private final String federation;

    public Gazetteer(String language) {
        WordList lists = WordList.load(language, "places");
        lists.table("countries").forEach((country, peoples) -> {
            canonical.put(key(country), country);
            peoples.forEach(people -> demonyms.put(people, country));
        });
        this.federation = lists.lines("country of the states").getFirst();
        lists.table("states").forEach((state, abbreviations) -> {
            canonical.put(key(state), state);
            abbreviations.forEach(abbreviation -> {
                canonical.put(abbreviation, state);
                if (abbreviation.endsWith(".") && abbreviation.indexOf('.') > 2) {
                    canonical.put(abbreviation.replace(".", ""), state);
                }
            });
            containers.put(state, federation);
        });
        List.of("parts", "capitals", "cities").forEach(section -> lists.table(section).forEach((place, in) -> {
            canonical.put(key(place), place);
            containers.put(place, in.getFirst());
        }));
        List.of("capitals", "cities").forEach(section -> towns.addAll(lists.table(section).keySet()));
        lists.table("capitals").forEach((capital, country) -> capitals.put(capital, country.getFirst()));
        this.wide = lists.entries("wide");
    }

    /** Whether the place lies in the country whose states the lists name, as a state or a town of it. */
    public boolean isState(String place) {
        return container(place).filter(federation::equals).isPresent();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The usual name of a known place, whatever the case it is written in; abbreviations of states by case. */
    public Optional<String> place(String name) {
        return Optional.ofNullable(canonical.get(name)).or(() -> Optional.ofNullable(canonical.get(key(name))));
    }

    /** The country whose people or affairs the word names. */
    public Optional<String> countryOf(String demonym) {
        return Optional.ofNullable(demonyms.get(demonym));
    }

    /** Whether it is a known town, under its usual name. */
    public boolean isTown(String place) {
        return towns.contains(place);
    }

    /** The place that contains a known place. */
    public Optional<String> container(String place) {
        return Optional.ofNullable(containers.get(place));
    }

    /** The country whose government a capital's name can stand for. */
    public Optional<String> governedFrom(String capital) {
        return Optional.ofNullable(capitals.get(capital));
    }

    /** Whether the place is so wide that it tells no two events apart. */
    public boolean isWide(String place) {
        return wide.contains(key(place));
    }
}
