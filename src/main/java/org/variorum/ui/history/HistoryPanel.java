package org.variorum.ui.history;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.app.review.EntryPlace;
import org.variorum.app.review.ReviewDesk;
import org.variorum.model.workspace.EditLog;
import org.variorum.ui.control.CardCell;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.UiText;

/** What was done in this workspace, the latest first; choosing an act goes to what it was about. */
public final class HistoryPanel extends VBox implements AutoCloseable {

    private final ReviewDesk desk;
    private final UiText text;
    private final Label count = Words.line("", "panel-count");
    private final ListView<HistoryRowViewModel> list = new ListView<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private EditLog shown = EditLog.EMPTY;

    public HistoryPanel(ReviewDesk desk, UiText text) {
        this.desk = desk;
        this.text = text;
        getStyleClass().add("history-panel");
        HBox head = new HBox(Spoken.silent(Words.line(text.of("history.title"), "panel-title")), count);
        head.getStyleClass().add("panel-head");
        list.getStyleClass().addAll("history-list", "fact-list");
        list.setAccessibleText(text.of("history.title"));
        list.setCellFactory(view -> new CardCell<>(HistoryPanel::card, HistoryRowViewModel::sentence));
        list.setPlaceholder(new StackPane(Words.block(text.of("history.none"), "panel-hint")));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
        subscriptions.onChange(list.getSelectionModel().selectedItemProperty(), this::goTo);
        subscriptions.onChange(desk.session().workspace(), workspace -> show(workspace.log()));
        subscriptions.onChange(sceneProperty(), scene -> show(desk.session().workspace().get().log()));
    }

    /** Gives the list the keyboard. */
    public void focusList() {
        list.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void show(EditLog log) {
        count.setText(Integer.toString(log.entries().size()));
        count.setAccessibleText(text.of("history.count.spoken", log.entries().size()));
        if (getScene() != null && log.entries().size() != shown.entries().size()) {
            shown = log;
            list.getItems().setAll(HistoryRowViewModel.of(log, text));
        }
    }

    private void goTo(@Nullable HistoryRowViewModel row) {
        if (row != null) {
            new EntryPlace(desk.session().workspace().get().corrected(), desk.index()).of(row.entry().edit())
                    .ifPresent(desk.selection()::select);
        }
    }

    private static VBox card(HistoryRowViewModel row) {
        VBox card = new VBox(Words.block(row.what(), "fact-label"));
        if (!row.about().isEmpty()) {
            card.getChildren().add(Words.block(row.about(), "history-about"));
        }
        card.getChildren().add(Words.block(row.signed(), "history-signed"));
        card.getStyleClass().addAll("history-card", row.counts() ? "standing" : "gone");
        return card;
    }
}
