package org.variorum.ui.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.fx.Turns;

/** A list of facts that follows the one selection and leads it; only the rows in sight exist. */
public final class FactListView extends ListView<Fact> implements AutoCloseable {

    private final SelectionModel selection;
    private final SelectionOrigin origin;
    private final RowHeights heights = new RowHeights();
    private final Set<FactListCell> cells = new LinkedHashSet<>();
    private Map<FactId, Fact> current = Map.of();
    private Turns turns = new Turns();
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<ArticleId> article = Optional.empty();
    private boolean following;

    /**
     * An empty list.
     *
     * @param name what it is called for screen readers
     * @param row makes what draws a row
     * @param sentence says it in full sentences
     */
    public FactListView(
            String name, SelectionModel selection, SelectionOrigin origin, Supplier<FactRow> row,
            Function<Fact, String> sentence) {
        this.selection = selection;
        this.origin = origin;
        getStyleClass().add("fact-list");
        setAccessibleText(name);
        setCellFactory(view -> {
            FactListCell cell = new FactListCell(row.get(), sentence, heights, this::current);
            cells.add(cell);
            return cell;
        });
        subscriptions.onChange(selection.selection(), now -> followInTurn());
        subscriptions.onChange(getSelectionModel().selectedItemProperty(), fact -> choose());
        setOnMouseClicked(event -> choose());
    }

    /** Stands in the queue of these turns from now on. */
    public void take(Turns shared) {
        turns = shared;
    }

    /** Lets several facts be chosen at once, and tells which whenever that changes. */
    public void allowSeveral(Consumer<List<FactId>> listener) {
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<Fact>) change -> {
            if (!following) {
                listener.accept(change.getList().stream().filter(Objects::nonNull).map(Fact::id).toList());
            }
        });
    }

    /** Offers what can be done with the chosen facts in a menu, filled whenever it is asked for. */
    public void offer(Supplier<List<MenuItem>> corrections) {
        ContextMenu menu = new ContextMenu();
        setContextMenu(menu);
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> menu.getItems().setAll(corrections.get()));
    }

    /** Lists these facts; a choice among them is made at that article, when one is given. */
    public void show(List<Fact> facts, Optional<ArticleId> at) {
        article = at;
        following = true;
        heights.follow(facts);
        current = facts.stream().collect(Collectors.toMap(Fact::id, Function.identity(), (one, other) -> one));
        if (isAlike(facts)) {
            lookAgain();
        } else {
            getItems().setAll(facts);
        }
        following = false;
        follow(selection.selection().get());
    }

    /** Whether the same facts are listed in the same order: then the rows stay, and those that look other are drawn. */
    private boolean isAlike(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList().equals(getItems().stream().map(Fact::id).toList());
    }

    private void lookAgain() {
        cells.removeIf(cell -> cell.getParent() == null);
        cells.stream().filter(FactListCell::isOutdated).forEach(FactListCell::drawAnew);
    }

    /** The fact as it is now: the list holds it as it was when it was listed first. */
    private Fact current(Fact listed) {
        return current.getOrDefault(listed.id(), listed);
    }

    @Override
    public void close() {
        turns.clear();
        subscriptions.close();
    }

    private void follow(Selection now) {
        following = true;
        int row = now.fact().map(this::row).orElse(-1);
        if (row < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != row) {
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
            if (now.origin() != origin || !isFocused()) {
                reveal(row);
                turns.add(() -> reveal(getSelectionModel().getSelectedIndex()));
            }
        }
        following = false;
    }

    /** Follows in a piece of work of its own, laid out so that the next frame need not. */
    private void followInTurn() {
        turns.clear();
        turns.add(() -> {
            follow(selection.selection().get());
            if (getScene() != null && getWidth() > 0) {
                layout();
            }
        });
    }

    /** Scrolls to the row unless it is in sight; how far is known only once the rows on the way were measured. */
    private void reveal(int row) {
        boolean inSight = lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() < row
                && row < flow.getLastVisibleCell().getIndex();
        if (row >= 0 && !inSight) {
            scrollTo(Math.max(0, row - 1));
        }
    }

    private int row(FactId fact) {
        for (int place = 0; place < getItems().size(); place++) {
            if (getItems().get(place).id().equals(fact)) {
                return place;
            }
        }
        return -1;
    }

    private void choose() {
        Optional<FactId> chosen = Optional.ofNullable(getSelectionModel().getSelectedItem()).map(Fact::id);
        if (!following && chosen.isPresent() && !selection.selection().get().fact().equals(chosen)) {
            selection.select(article.map(at -> Selection.of(chosen.get(), at, origin))
                    .orElseGet(() -> Selection.of(chosen.get(), origin)));
        }
    }
}
