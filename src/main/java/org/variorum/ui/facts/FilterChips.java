package org.variorum.ui.facts;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.filter.FactList;
import org.variorum.app.filter.FilterCount;
import org.variorum.app.filter.FilterGroup;
import org.variorum.ui.control.Chip;

/** The chips of one group of filters, each with how many of how many facts it stands for; gone when there are none. */
final class FilterChips extends VBox {

    private final FactList facts;
    private final FilterGroup group;
    private final Function<String, String> words;
    private final Comparator<String> order;
    private final FlowPane flow = new FlowPane();
    private final Map<String, Chip> chips = new LinkedHashMap<>();

    /**
     * Chips without a heading.
     *
     * @param words names a code
     * @param order puts the codes in order
     */
    FilterChips(FactList facts, FilterGroup group, Function<String, String> words, Comparator<String> order) {
        this.facts = facts;
        this.group = group;
        this.words = words;
        this.order = order;
        getStyleClass().addAll("filter-group", group.code());
        flow.getStyleClass().addAll("chips", group.code() + "-chips");
        getChildren().add(flow);
    }

    /** The same under a heading. */
    FilterChips under(Label heading) {
        getChildren().addFirst(heading);
        return this;
    }

    /** Shows what is filtered by and the counts. */
    void refresh() {
        FactFilter filter = facts.filter().get();
        Map<String, FilterCount> counts = facts.counts(group);
        filter.wanted().getOrDefault(group, Collections.emptySortedSet())
                .forEach(code -> counts.putIfAbsent(code, FilterCount.NONE));
        List<String> codes = counts.keySet().stream().sorted(order).toList();
        if (!codes.equals(List.copyOf(chips.keySet()))) {
            chips.clear();
            codes.forEach(code -> chips.put(code, chip(code)));
            flow.getChildren().setAll(chips.values());
        }
        chips.forEach((code, chip) -> chip.show(
                filter.wants(group, code), counts.getOrDefault(code, FilterCount.NONE)));
        setVisible(!codes.isEmpty());
        setManaged(!codes.isEmpty());
    }

    private Chip chip(String code) {
        Chip chip = new Chip(words.apply(code), () -> facts.filterBy(facts.filter().get().toggled(group, code)));
        chip.getStyleClass().add(code.replace('.', '-'));
        return chip;
    }
}
