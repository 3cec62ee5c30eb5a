package org.variorum.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came out for one set: sums per group of related items, and the cases that went wrong. */
final class Evaluation {

    private final Map<String, Counts> groups = new LinkedHashMap<>();
    private final List<Case> errors = new ArrayList<>();
    private int items;

    /** Adds the sums of one item. */
    void add(String group, Counts counts) {
        groups.computeIfAbsent(group, key -> new Counts()).addAll(counts);
        items++;
    }

    /** Notes a case, beginning with its id, among others that are as bad. */
    void error(String text) {
        error(0, text);
    }

    /** Notes a case, beginning with its id, and how bad it is. */
    void error(double badness, String text) {
        errors.add(new Case(badness, text));
    }

    /** The cases that went wrong, the worst first. */
    List<String> errors() {
        return errors.stream().sorted(Comparator.comparingDouble(Case::badness).reversed()).map(Case::text).toList();
    }

    List<Counts> groups() {
        return List.copyOf(groups.values());
    }

    int items() {
        return items;
    }

    /** Sums over all groups. */
    Counts total() {
        Counts total = new Counts();
        groups.values().forEach(total::addAll);
        return total;
    }

    private record Case(double badness, String text) {}
}
