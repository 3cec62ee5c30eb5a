package org.variorum.ui.facts;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.filter.FactList;
import org.variorum.model.comparison.FactStatus;
import org.variorum.ui.control.Chip;
import org.variorum.ui.text.UiText;

/** Filters of the facts list: chips by status and by kind with counts, and words to search for. */
final class FactFilterBar extends VBox {

    private final FactList facts;
    private final UiText text;
    private final TextField search = new TextField();
    private final Map<FactStatus, Chip> statuses = new EnumMap<>(FactStatus.class);
    private final FlowPane kinds = new FlowPane();
    private final Map<String, Chip> kindChips = new LinkedHashMap<>();

    FactFilterBar(FactList facts, UiText text) {
        this.facts = facts;
        this.text = text;
        getStyleClass().add("fact-filters");
        search.setPromptText(text.of("facts.search"));
        search.getStyleClass().add("fact-search");
        search.setAccessibleText(text.of("facts.search"));
        search.textProperty().addListener((property, before, words) ->
                facts.filterBy(facts.filter().get().withText(words)));
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (FactStatus status : FactStatus.values()) {
            Chip chip = new Chip(
                    text.word("status." + status.code()),
                    () -> facts.filterBy(facts.filter().get().toggled(status)));
            chip.getStyleClass().add(status.code());
            statuses.put(status, chip);
            chips.getChildren().add(chip);
        }
        kinds.getStyleClass().addAll("chips", "kinds");
        getChildren().setAll(search, chips, kinds);
    }

    /** Shows what is filtered by and the counts. */
    void refresh() {
        FactFilter filter = facts.filter().get();
        Map<FactStatus, Integer> counts = facts.statusCounts();
        statuses.forEach((status, chip) ->
                chip.show(filter.statuses().contains(status), counts.getOrDefault(status, 0)));
        Map<String, Integer> kindCounts = facts.kindCounts();
        filter.kinds().forEach(kind -> kindCounts.putIfAbsent(kind, 0));
        if (!kindCounts.keySet().equals(kindChips.keySet())) {
            kindChips.clear();
            kindCounts.keySet().forEach(kind -> kindChips.put(kind, new Chip(
                    text.word(kind), () -> facts.filterBy(facts.filter().get().toggledKind(kind)))));
            kinds.getChildren().setAll(kindChips.values());
        }
        kindChips.forEach((kind, chip) -> chip.show(filter.kinds().contains(kind), kindCounts.getOrDefault(kind, 0)));
        if (!search.getText().equals(filter.text())) {
            search.setText(filter.text());
        }
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
