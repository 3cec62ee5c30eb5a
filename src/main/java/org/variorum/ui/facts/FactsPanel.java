package org.variorum.ui.facts;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.filter.FactList;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.UiText;

/** The facts that pass the filter, disputed first; choosing one selects it everywhere. */
public final class FactsPanel extends VBox implements AutoCloseable {

    private final WorkspaceSession session;
    private final SelectionModel selection;
    private final FactList facts;
    private final UiText text;
    private final ListView<FactRowViewModel> list = new ListView<>();
    private final FactFilterBar filters;
    private final Label count = Words.line("", "panel-count");
    private final Label hint = Words.block("", "panel-hint");
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean following;

    public FactsPanel(WorkspaceSession session, SelectionModel selection, FactList facts, UiText text) {
        this.session = session;
        this.selection = selection;
        this.facts = facts;
        this.text = text;
        filters = new FactFilterBar(facts, text);
        getStyleClass().add("facts-panel");
        list.getStyleClass().add("facts-list");
        list.setCellFactory(view -> new FactCell(text));
        list.setAccessibleText(text.of("facts.title"));
        list.setPlaceholder(placeholder());
        HBox head = new HBox(Words.line(text.of("facts.title"), "panel-title"), count);
        head.getStyleClass().add("panel-head");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, filters, list);
        subscriptions.watch(facts.shown(), this::show);
        subscriptions.onChange(facts.filter(), filter -> filters.refresh());
        subscriptions.onChange(selection.selection(), this::follow);
        subscriptions.onChange(list.getSelectionModel().selectedItemProperty(), row -> chosen());
        list.setOnMouseClicked(event -> chosen());
    }

    /** Gives the search field the keyboard. */
    public void focusSearch() {
        filters.focusSearch();
    }

    public void focusList() {
        list.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private Node placeholder() {
        Node all = Buttons.link(text.of("facts.show-all"), () -> facts.filterBy(FactFilter.ALL));
        all.visibleProperty().bind(facts.filter().isNotEqualTo(FactFilter.ALL));
        VBox box = new VBox(hint, all);
        box.getStyleClass().add("panel-placeholder");
        return new StackPane(box);
    }

    private void show(List<Fact> shown) {
        ComparisonIndex index = session.index().get();
        following = true;
        list.getItems().setAll(shown.stream().map(fact -> FactRowViewModel.of(fact, index, text)).toList());
        following = false;
        count.setText(shown.size() == facts.total()
                ? Integer.toString(facts.total())
                : text.of("facts.count", shown.size(), facts.total()));
        hint.setText(text.of(facts.total() > 0 ? "facts.none-pass"
                : session.index().get().comparison().articles().isEmpty() ? "facts.waiting" : "facts.none"));
        filters.refresh();
        follow(selection.selection().get());
    }

    private void follow(Selection now) {
        following = true;
        int row = now.fact().map(fact -> list.getItems().stream().map(FactRowViewModel::id).toList().indexOf(fact))
                .orElse(-1);
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().select(row);
            list.getFocusModel().focus(row);
            if (now.origin() != SelectionOrigin.FACTS) {
                list.scrollTo(Math.max(0, row - 1));
                list.layout();
                list.scrollTo(Math.max(0, row - 1));
            }
        }
        following = false;
    }

    private void chosen() {
        Optional<FactRowViewModel> row = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        row.map(FactRowViewModel::id)
                .filter(id -> !following && !selection.selection().get().fact().equals(Optional.of(id)))
                .ifPresent(id -> selection.select(Selection.of(id, SelectionOrigin.FACTS)));
    }
}
