package org.variorum.ui.facts;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.filter.FactList;
import org.variorum.app.filter.FactOrder;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.CommandPopup;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.FactListView;
import org.variorum.ui.control.FactRow;
import org.variorum.ui.control.Shown;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.StyleClasses;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.fx.Turns;
import org.variorum.ui.text.UiText;

/** The facts that pass the filter, in groups by status; choosing one selects it everywhere. */
public final class FactsPanel extends VBox implements AutoCloseable {

    private static final double ORDERS_WIDTH = 124;
    private static final List<String> CORRECTIONS = List.of(
            "accept", "reject", "retype", "merge-facts", "split-fact", "rename-fact", "note", "verdict");

    private final ReviewDesk desk;
    private final WorkspaceSession session;
    private final FactList facts;
    private final UiText text;
    private final FactListView list;
    private final FactFilterBar filters;
    private final Label title = Words.line("", "panel-title");
    private final Label count = Words.line("", "panel-count");
    private final Label hint = Words.block("", "panel-hint");
    private final Node showAll;
    private final Set<FactId> firsts = new HashSet<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private ComparisonIndex drawn = ComparisonIndex.EMPTY;

    public FactsPanel(ReviewDesk desk, FactList facts, CommandWords words, Turns turns) {
        this.desk = desk;
        session = desk.session();
        this.facts = facts;
        text = words.text();
        filters = new FactFilterBar(facts, session, text);
        list = new FactListView(text.of("facts.title"), desk.selection(), SelectionOrigin.FACTS, Row::new,
                fact -> FactRowViewModel.sentence(fact, session.index().get(), text));
        getStyleClass().add("facts-panel");
        list.getStyleClass().add("facts-list");
        showAll = Buttons.link(text.of("facts.show-all"), () -> facts.filterBy(FactFilter.ALL));
        list.setPlaceholder(placeholder());
        title.setText(text.of("facts.title"));
        count.setMinWidth(USE_PREF_SIZE);
        Spoken.silent(count);
        title.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, count, Words.gap(), orders());
        head.getStyleClass().add("panel-head");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, filters, list);
        list.take(turns);
        list.allowSeveral(desk.targets()::mark);
        list.offer(() -> CommandPopup.items(words, CORRECTIONS));
        subscriptions.onChange(desk.selection().selection(), now -> {
            if (now.origin() != SelectionOrigin.FACTS) {
                desk.targets().unmark();
            }
        });
        subscriptions.watch(facts.shown(), this::show);
        subscriptions.onChange(session.index(), this::showOthers);
        subscriptions.onChange(facts.filter(), filter -> filters.refresh());
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
        filters.close();
        list.close();
    }

    private ChoiceBox<FactOrder> orders() {
        ChoiceBox<FactOrder> orders = new ChoiceBox<>();
        orders.getItems().setAll(FactOrder.values());
        orders.setConverter(new OrderConverter(text));
        orders.setValue(facts.order().get());
        Spoken.choice(orders, text.of("facts.order"), orders.valueProperty().map(orders.getConverter()::toString));
        orders.setTooltip(new Tooltip(text.of("facts.order")));
        orders.getStyleClass().add("fact-order");
        orders.setMinWidth(0);
        orders.setPrefWidth(ORDERS_WIDTH);
        subscriptions.onChange(orders.valueProperty(), facts::sortBy);
        return orders;
    }

    private Node placeholder() {
        VBox box = new VBox(hint, showAll);
        box.getStyleClass().add("panel-placeholder");
        return new StackPane(box);
    }

    /** The same facts may have other counts and remarks. */
    private void showOthers(ComparisonIndex index) {
        if (drawn != index) {
            show(facts.shown().get());
        }
    }

    private void show(List<Fact> shown) {
        drawn = session.index().get();
        firsts.clear();
        Set<FactStatus> seen = EnumSet.noneOf(FactStatus.class);
        shown.stream().filter(fact -> seen.add(fact.status())).map(Fact::id).forEach(firsts::add);
        list.show(shown, Optional.empty());
        count.setText(shown.size() == facts.total()
                ? Integer.toString(facts.total())
                : text.of("facts.count", shown.size(), facts.total()));
        title.setAccessibleText(text.of("facts.title.spoken", shown.size(), facts.total()));
        hint.setText(text.of(facts.total() > 0 ? "facts.none-pass"
                : session.index().get().comparison().articles().isEmpty() ? "facts.waiting" : "facts.none"));
        showAll.setVisible(facts.total() > shown.size());
        filters.refresh();
    }

    /** A fact's card; the first of a status stands under that status as a heading. */
    private final class Row implements FactRow {

        private final FactCard card = new FactCard(text);
        private final Label heading = Words.line("", "fact-group");
        private final VBox place = new VBox(heading, card);
        private Optional<Looked> last = Optional.empty();
        private boolean styled;

        @Override
        public Region region() {
            return place;
        }

        @Override
        public void show(Fact fact) {
            Look look = look(fact);
            card.show(look.row());
            styled &= !Shown.set(heading, !look.heading().isEmpty());
            styled &= !StyleClasses.set(place, look.heading().isEmpty() ? "fact-next" : "fact-first");
            if (!look.heading().isEmpty()) {
                heading.setText(look.heading());
                styled &= !StyleClasses.set(heading, "label", "fact-group", fact.status().code());
            }
        }

        @Override
        public void style() {
            if (!styled) {
                place.applyCss();
                styled = true;
            }
            card.style();
        }

        /** What was worked out last holds for the same fact of the same comparison. */
        @Override
        public Look look(Fact fact) {
            ComparisonIndex index = session.index().get();
            Look look = last.filter(looked -> looked.fact() == fact && looked.index() == index)
                    .map(Looked::row)
                    .map(row -> new Look(row, under(fact)))
                    .orElseGet(() -> new Look(row(fact), under(fact)));
            last = Optional.of(new Looked(fact, index, look.row()));
            return look;
        }

        private String under(Fact fact) {
            return firsts.contains(fact.id()) ? heading(fact.status()) : "";
        }
    }

    private record Looked(Fact fact, ComparisonIndex index, FactRowViewModel row) {}

    private String heading(FactStatus status) {
        long alike = facts.shown().get().stream().filter(other -> other.status() == status).count();
        return text.of("facts.group", text.word("status." + status.code()), alike);
    }

    private record Look(FactRowViewModel row, String heading) {}

    private FactRowViewModel row(Fact fact) {
        return FactRowViewModel.of(fact, session.index().get(), text);
    }

    /** Names the orders. */
    private static final class OrderConverter extends StringConverter<FactOrder> {

        private final UiText text;

        OrderConverter(UiText text) {
            this.text = text;
        }

        @Override
        public String toString(@Nullable FactOrder order) {
            return order == null ? "" : text.of("facts.order." + order.code());
        }

        @Override
        public FactOrder fromString(String words) {
            return FactOrder.IMPORTANCE;
        }
    }
}
