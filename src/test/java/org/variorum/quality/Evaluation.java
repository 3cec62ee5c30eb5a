package org.variorum.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came out for one set: sums per group of related items, and the cases that went wrong. */
final class Evaluation {

    private final Map<String, Counts> groups = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();
    private int items;

    /** Adds the sums of one item. */
    void add(String group, Counts counts) {
        groups.computeIfAbsent(group, key -> new Counts()).addAll(counts);
        items++;
    }

    /** Notes a case that went wrong, beginning with its id. */
    void error(String text) {
        errors.add(text);
    }

    List<String> errors() {
        return Collections.unmodifiableList(errors);
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
}
