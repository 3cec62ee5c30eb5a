package org.variorum.app.filter;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;

/**
 * Which facts the reader wants to see. The groups are joined by "and", the members of one by "or".
 *
 * @param wanted by group, the wanted codes; a group without any lets everything through
 * @param text words that the label or a position must contain, any case; empty for all
 */
public record FactFilter(Map<FilterGroup, SortedSet<String>> wanted, String text) {

    /** Shows everything. */
    public static final FactFilter ALL = new FactFilter(Map.of(), "");

    public FactFilter {
        Map<FilterGroup, SortedSet<String>> copy = new EnumMap<>(FilterGroup.class);
        wanted.forEach((group, codes) -> {
            if (!codes.isEmpty()) {
                copy.put(group, Collections.unmodifiableSortedSet(new TreeSet<>(codes)));
            }
        });
        wanted = Collections.unmodifiableMap(copy);
    }

    /** Whether that code is asked for. */
    public boolean wants(FilterGroup group, String code) {
        return wanted.containsKey(group) && wanted.get(group).contains(code);
    }

    /** How many codes are asked for in that group. */
    public int size(FilterGroup group) {
        return wanted.containsKey(group) ? wanted.get(group).size() : 0;
    }

    /** The same with that code asked for, or no longer. */
    public FactFilter toggled(FilterGroup group, String code) {
        SortedSet<String> codes = new TreeSet<>(wanted.containsKey(group) ? wanted.get(group) : List.of());
        if (!codes.remove(code)) {
            codes.add(code);
        }
        Map<FilterGroup, SortedSet<String>> next = new EnumMap<>(FilterGroup.class);
        next.putAll(wanted);
        next.put(group, codes);
        return new FactFilter(next, text);
    }

    /** The same with that status asked for, or no longer. */
    public FactFilter toggled(FactStatus status) {
        return toggled(FilterGroup.STATUS, status.code());
    }

    /** The same with that kind of difference asked for, or no longer. */
    public FactFilter toggledKind(String kind) {
        return toggled(FilterGroup.KIND, kind);
    }

    /** The same with other words searched for. */
    public FactFilter withText(String words) {
        return new FactFilter(wanted, words);
    }

    boolean accepts(FactTraits traits) {
        return acceptsText(traits) && wanted.keySet().stream().allMatch(group -> accepts(group, traits));
    }

    /** Whether all but the chips of one group let it through; the chips of that group count these. */
    boolean acceptsBut(FilterGroup spared, FactTraits traits) {
        return acceptsText(traits)
                && wanted.keySet().stream().allMatch(group -> group == spared || accepts(group, traits));
    }

    private boolean accepts(FilterGroup group, FactTraits traits) {
        return traits.codes().getOrDefault(group, List.of()).stream().anyMatch(code -> wants(group, code));
    }

    private boolean acceptsText(FactTraits traits) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() || traits.words().contains(words);
    }
}
