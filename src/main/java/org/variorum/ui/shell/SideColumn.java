package org.variorum.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.variorum.app.merging.Conflict;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.ReviewFilter;
import org.variorum.app.review.ReviewQueue;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.view.SideChoice;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.correction.FormSlot;
import org.variorum.ui.facts.FactsPanel;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.history.HistoryPanel;
import org.variorum.ui.review.ReviewPanel;
import org.variorum.ui.text.UiText;

/** What stands beside the articles: the facts, the queue or the history, and above it the form that is open. */
final class SideColumn extends VBox implements AutoCloseable {

    private final UiText text;
    private final ReviewDesk desk;
    private final FactsPanel facts;
    private final ReviewPanel review;
    private final HistoryPanel history;
    private final Map<SideChoice, ToggleButton> tabs = new EnumMap<>(SideChoice.class);
    private final FormSlot slot;
    private final HBox bar = new HBox();
    private final Subscriptions subscriptions = new Subscriptions();
    private ComparisonIndex queued = ComparisonIndex.EMPTY;
    private ReviewQueue queue = ReviewQueue.EMPTY;

    SideColumn(WindowContext context, FactsPanel facts, ReviewPanel review, HistoryPanel history, FormSlot slot) {
        text = context.text();
        desk = context.desk();
        this.facts = facts;
        this.review = review;
        this.history = history;
        getStyleClass().add("side-column");
        bar.getStyleClass().add("side-tabs");
        for (SideChoice choice : SideChoice.values()) {
            ToggleButton tab = new ToggleButton(text.of("side." + choice.code()));
            tab.getStyleClass().setAll("side-tab");
            tab.setId(choice.command());
            tab.setOnAction(event -> show(choice));
            tabs.put(choice, tab);
            bar.getChildren().add(tab);
        }
        this.slot = slot;
        slot.maxHeightProperty().bind(heightProperty().subtract(bar.heightProperty()));
        for (SideChoice choice : SideChoice.values()) {
            VBox.setVgrow(panel(choice), Priority.ALWAYS);
            panel(choice).setMinHeight(0);
        }
        setMinHeight(0);
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(widthProperty());
        seen.heightProperty().bind(heightProperty());
        setClip(seen);
        show(SideChoice.FACTS);
        subscriptions.onChange(desk.session().index(), index -> count());
        subscriptions.watch(desk.session().workspace(), workspace -> count());
    }

    /** Says the keys of the tabs, once their commands are known. */
    void describe(CommandWords words) {
        tabs.forEach((choice, tab) -> words.describe(tab, choice.command()));
    }

    /** Shows one of them. */
    void show(SideChoice choice) {
        tabs.forEach((each, tab) -> tab.setSelected(each == choice));
        if (!getChildren().contains(panel(choice))) {
            getChildren().setAll(bar, slot, panel(choice));
        }
    }

    /** Shows one of them and gives it the keyboard. */
    void open(SideChoice choice) {
        show(choice);
        applyCss();
        switch (choice) {
            case FACTS -> facts.focusList();
            case REVIEW -> review.focusList();
            case HISTORY -> history.focusList();
        }
    }

    /** Shows the facts and gives their search field the keyboard. */
    void openSearch() {
        open(SideChoice.FACTS);
        facts.focusSearch();
    }

    @Override
    public void close() {
        subscriptions.close();
        review.close();
        history.close();
    }

    private void count() {
        if (queued != desk.index()) {
            queued = desk.index();
            queue = desk.queue();
        }
        int lost = desk.session().workspace().get().corrected().orphans().size();
        int conflicts = Conflict.open(desk.session().workspace().get().log()).size();
        int waiting = queue.count(ReviewFilter.WAITING) + lost + conflicts;
        ToggleButton tab = Objects.requireNonNull(tabs.get(SideChoice.REVIEW));
        tab.setText(waiting == 0 ? text.of("side.review") : text.of("side.review.waiting", waiting));
        tab.setAccessibleText(text.of("side.review.spoken", queue.reviewed(), queue.items().size()));
    }

    private Region panel(SideChoice choice) {
        return switch (choice) {
            case FACTS -> facts;
            case REVIEW -> review;
            case HISTORY -> history;
        };
    }
}
