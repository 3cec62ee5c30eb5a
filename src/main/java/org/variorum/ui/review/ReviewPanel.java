package org.variorum.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.filter.FilterCount;
import org.variorum.app.merging.Conflict;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.ReviewFilter;
import org.variorum.app.review.ReviewItem;
import org.variorum.app.review.ReviewQueue;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.workspace.Orphan;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.CardCell;
import org.variorum.ui.control.Chip;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.UiText;

/** The disputes in order, how many of them are decided, and the corrections that lost their place. */
public final class ReviewPanel extends VBox implements AutoCloseable {

    private final ReviewDesk desk;
    private final CommandRegistry commands;
    private final UiText text;
    private final Label count = Words.line("", "panel-count");
    private final ProgressBar progress = new ProgressBar(0);
    private final Map<ReviewFilter, Chip> chips = new EnumMap<>(ReviewFilter.class);
    private final ListView<ReviewRow> list = new ListView<>();
    private final Label hint = Words.block("", "panel-hint");
    private final FlowPane actions = new FlowPane();
    private final Subscriptions subscriptions = new Subscriptions();
    private ReviewFilter filter = ReviewFilter.WAITING;
    private ReviewQueue queue = ReviewQueue.EMPTY;
    private boolean following;

    public ReviewPanel(ReviewDesk desk, CommandRegistry commands, UiText text) {
        this.desk = desk;
        this.commands = commands;
        this.text = text;
        getStyleClass().add("review-panel");
        progress.getStyleClass().add("review-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        FlowPane filters = new FlowPane();
        filters.getStyleClass().addAll("chips", "review-filters");
        for (ReviewFilter each : ReviewFilter.values()) {
            Chip chip = new Chip(text.of("review.filter." + each.code()), () -> filterBy(each));
            chip.getStyleClass().add(each.code());
            chips.put(each, chip);
            filters.getChildren().add(chip);
        }
        HBox head = new HBox(Spoken.silent(Words.line(text.of("review.title"), "panel-title")), count);
        head.getStyleClass().add("panel-head");
        count.setMinWidth(USE_PREF_SIZE);
        list.getStyleClass().addAll("review-list", "fact-list");
        list.setAccessibleText(text.of("review.title"));
        list.setCellFactory(view -> new CardCell<>(
                row -> new ReviewCard(row(row)), row -> row(row).sentence()));
        list.setPlaceholder(new StackPane(hint));
        VBox.setVgrow(list, Priority.ALWAYS);
        actions.getStyleClass().add("review-actions");
        getChildren().setAll(head, progress, filters, list, actions);
        subscriptions.onChange(list.getSelectionModel().selectedItemProperty(), this::choose);
        subscriptions.onChange(desk.session().workspace(), workspace -> refresh());
        subscriptions.onChange(sceneProperty(), scene -> refresh());
        subscriptions.onChange(desk.session().index(), index -> refresh());
        subscriptions.onChange(desk.targets().pointed(), this::follow);
    }

    /** Gives the list the keyboard, at the first row if none is chosen. */
    public void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** Lists something else. */
    public void filterBy(ReviewFilter next) {
        filter = next;
        refresh();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    /** Nothing is worked out while the panel is not shown. */
    private void refresh() {
        if (getScene() == null) {
            return;
        }
        queue = desk.queue();
        List<Orphan> orphans = desk.session().workspace().get().corrected().orphans();
        List<Conflict> conflicts = Conflict.open(desk.session().workspace().get().log());
        int all = queue.items().size();
        count.setText(text.of("review.count", queue.reviewed(), all));
        progress.setProgress(all == 0 ? 0 : (double) queue.reviewed() / all);
        count.setAccessibleText(text.of("review.count.spoken", queue.reviewed(), all));
        progress.setAccessibleText(count.getAccessibleText());
        chips.forEach((each, chip) -> {
            int number = switch (each) {
                case LOST -> orphans.size();
                case CONFLICTS -> conflicts.size();
                case WAITING, OUTDATED, REJECTED, ALL -> queue.count(each);
            };
            chip.show(each == filter, new FilterCount(number, number));
            chip.setManaged(number > 0 || each == ReviewFilter.WAITING || each == filter);
            chip.setVisible(chip.isManaged());
        });
        List<ReviewRow> rows = switch (filter) {
            case LOST -> orphans.stream().<ReviewRow>map(ReviewRow.OfOrphan::new).toList();
            case CONFLICTS -> conflicts.stream().<ReviewRow>map(ReviewRow.OfConflict::new).toList();
            case WAITING, OUTDATED, REJECTED, ALL ->
                queue.shown(filter).stream().<ReviewRow>map(ReviewRow.OfDifference::new).toList();
        };
        hint.setText(text.of(all == 0 ? "review.none" : "review.empty." + filter.code()));
        following = true;
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(rows);
        }
        following = false;
        follow(desk.targets().pointed().get());
        showActions();
    }

    private void follow(Optional<ReviewItem> pointed) {
        if (filter == ReviewFilter.LOST || filter == ReviewFilter.CONFLICTS) {
            return;
        }
        following = true;
        int row = -1;
        for (int place = 0; place < list.getItems().size() && row < 0; place++) {
            boolean same = list.getItems().get(place) instanceof ReviewRow.OfDifference one
                    && pointed.filter(one.item()::isSame).isPresent();
            row = same ? place : -1;
        }
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
            list.scrollTo(Math.max(0, row - 1));
        }
        following = false;
        showActions();
    }

    private void choose(@Nullable ReviewRow row) {
        if (!following && row instanceof ReviewRow.OfDifference one) {
            desk.targets().goThrough(one.item());
            desk.selection().select(Selection.of(one.item().fact(), SelectionOrigin.FACTS));
        }
        showActions();
    }

    /** The conflict that is chosen, to be settled. */
    public Optional<Conflict> chosenConflict() {
        return list.getSelectionModel().getSelectedItem() instanceof ReviewRow.OfConflict row
                ? Optional.of(row.conflict())
                : Optional.empty();
    }

    /** The orphan that is chosen, to be attached or let go. */
    public Optional<Orphan> chosenOrphan() {
        return list.getSelectionModel().getSelectedItem() instanceof ReviewRow.OfOrphan row
                ? Optional.of(row.orphan())
                : Optional.empty();
    }

    private void showActions() {
        List<Button> shown = switch (list.getSelectionModel().getSelectedItem()) {
            case null -> List.of();
            case ReviewRow.OfOrphan orphan ->
                List.of(button("attach", Feather.ANCHOR), button("let-go", Feather.TRASH_2));
            case ReviewRow.OfConflict conflict ->
                List.of(button("choose-first", Feather.CHECK), button("choose-second", Feather.CHECK));
            case ReviewRow.OfDifference difference ->
                List.of(button("accept", Feather.CHECK), button("reject", Feather.X),
                        button("retype", Feather.TAG), button("note", Feather.EDIT_3));
        };
        actions.getChildren().setAll(shown);
        actions.setManaged(!shown.isEmpty());
    }

    private Button button(String command, Ikon icon) {
        Button button = Buttons.text(icon, text.of("button." + command), () -> commands.run(command));
        new CommandWords(commands, text).describe(button, command);
        button.setDisable(!commands.isAvailable(command));
        button.getStyleClass().addAll("review-button", command);
        return button;
    }

    private ReviewRowViewModel row(ReviewRow row) {
        return switch (row) {
            case ReviewRow.OfDifference one -> ReviewRowViewModel.of(one.item(), desk.index(), text);
            case ReviewRow.OfConflict one -> ReviewRowViewModel.of(one.conflict(), text);
            case ReviewRow.OfOrphan one -> ReviewRowViewModel.of(one.orphan(), text);
        };
    }
}
