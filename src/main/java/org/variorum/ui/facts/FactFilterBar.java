package org.variorum.ui.facts;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.filter.FactList;
import org.variorum.app.filter.FilterGroup;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** Filters of the facts list: words to search for and statuses; behind a button all other groups. */
final class FactFilterBar extends VBox implements AutoCloseable {

    private static final double MORE_HEIGHT = 250;

    private final FactList facts;
    private final UiText text;
    private final TextField search = new TextField();
    private final ToggleButton more;
    private final Node clear;
    private final List<FilterChips> groups;
    private final ConfidenceSlider confidence;

    FactFilterBar(FactList facts, WorkspaceSession session, UiText text) {
        this.facts = facts;
        this.text = text;
        confidence = new ConfidenceSlider(session, text);
        getStyleClass().add("fact-filters");
        search.setPromptText(text.of("facts.search"));
        search.getStyleClass().add("fact-search");
        search.setAccessibleText(text.of("facts.search"));
        search.textProperty().addListener((property, before, words) ->
                facts.filterBy(facts.filter().get().withText(words)));
        HBox.setHgrow(search, Priority.ALWAYS);
        more = new ToggleButton("", new FontIcon(Feather.SLIDERS));
        more.getStyleClass().setAll("more-filters");
        more.setAccessibleText(text.of("facts.more-filters"));
        more.setMinWidth(USE_PREF_SIZE);
        FilterChips statuses = new FilterChips(facts, FilterGroup.STATUS, code -> text.word("status." + code),
                Comparator.comparingInt(FactFilterBar::statusPlace));
        Function<String, String> origin = code -> text.of("filter.origin." + code);
        Function<String, String> voice = code -> text.of("filter.voice." + code);
        groups = List.of(
                statuses, group(FilterGroup.KIND, text::word, Comparator.naturalOrder()),
                group(FilterGroup.SOURCE, code -> code, Comparator.comparing(ArticleId::new)),
                group(FilterGroup.ORIGIN, origin, Comparator.naturalOrder()),
                group(FilterGroup.VOICE, voice, Comparator.naturalOrder()));
        clear = Buttons.link(text.of("facts.show-all"), () -> facts.filterBy(FactFilter.ALL));
        VBox hidden = new VBox(confidence);
        hidden.getStyleClass().add("hidden-filters");
        hidden.getChildren().addAll(groups.subList(1, groups.size()));
        hidden.getChildren().add(clear);
        ScrollPane drawer = new ScrollPane(hidden);
        drawer.setFitToWidth(true);
        drawer.setMinHeight(0);
        drawer.setMaxHeight(MORE_HEIGHT);
        drawer.visibleProperty().bind(more.selectedProperty());
        drawer.managedProperty().bind(more.selectedProperty());
        more.selectedProperty().subscribe(open -> refresh());
        HBox first = new HBox(search, more);
        first.getStyleClass().add("filter-first");
        getChildren().setAll(first, statuses, drawer);
    }

    /** Shows what is filtered by and the counts; those of the groups behind the button while they are shown. */
    void refresh() {
        groups.subList(0, more.isSelected() ? groups.size() : 1).forEach(FilterChips::refresh);
        FactFilter filter = facts.filter().get();
        int wanted = filter.wanted().keySet().stream()
                .filter(group -> group != FilterGroup.STATUS)
                .mapToInt(filter::size)
                .sum();
        more.setText(wanted == 0 ? "" : Integer.toString(wanted));
        clear.setVisible(!filter.equals(FactFilter.ALL));
        if (!search.getText().equals(filter.text())) {
            search.setText(filter.text());
        }
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void close() {
        confidence.close();
    }

    private FilterChips group(FilterGroup group, Function<String, String> words, Comparator<String> order) {
        return new FilterChips(facts, group, words, order)
                .under(Words.line(text.of("filter." + group.code()), "filter-heading"));
    }

    private static int statusPlace(String code) {
        for (FactStatus status : FactStatus.values()) {
            if (status.code().equals(code)) {
                return status.ordinal();
            }
        }
        return FactStatus.values().length;
    }
}
