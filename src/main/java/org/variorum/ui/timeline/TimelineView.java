package org.variorum.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.control.ReadingContext;
import org.variorum.ui.control.StackedView;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/**
 * What each source says happened when: a lane for each source under one axis of time. Every fact that is given a time
 * is there, and those that the filters leave out are drawn lighter; where there are more times than anybody can survey,
 * only what passes the filters is drawn.
 */
public final class TimelineView extends StackedView {

    private static final double NAMES_SHARE = 0.22;
    private static final double LEAST_NAMES = 84;
    /** What a siglum and the gaps beside a name take, and what a letter does on the average. */
    private static final double BESIDE_NAME = 48;
    private static final double LETTER = 7;
    /** As many times can be surveyed in one picture. */
    private static final int MOST = 300;
    private static final double ROW = 26;
    private static final double BAR = 16;

    private final Label lead = Words.block("", "view-lead");
    private final TimeAxisBar days;
    private final ListView<LaneRow> list = new ListView<>();
    private final ToldActions told = new ToldActions();
    private List<Article> articles = List.of();
    private List<List<TimedClaim>> lanes = List.of();
    /** What stands in the lanes, asked for at every selection. */
    private List<TimedClaim> all = List.of();
    private Set<FactId> passing = Set.of();
    private TimeRuler ruler = TimeRuler.of(List.of(), 1, Locale.ROOT);
    private Optional<TimedClaim> current = Optional.empty();
    private boolean following;

    public TimelineView(ReadingContext context) {
        super(context, "timeline-view");
        days = new TimeAxisBar(context.text());
        list.getStyleClass().add("lanes");
        list.setAccessibleText(context.text().of("view.timeline"));
        list.setFixedCellSize(ROW);
        list.setPlaceholder(Words.block(context.text().of("timeline.none"), "panel-hint"));
        list.setCellFactory(view -> new LaneCell(row -> new LaneLine(row, ruler, names(), told), told));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(lead, days, list);
        subscriptions().onChange(list.getSelectionModel().selectedIndexProperty(), row -> stand());
        subscriptions().onChange(list.widthProperty(), width -> lay());
        subscriptions().watch(context.facts().shown(), this::show);
        subscriptions().onChange(context.session().index(), index -> show(context.facts().shown().get()));
        subscriptions().onChange(context.selection().selection(), this::follow);
    }

    @Override
    public void focusContent() {
        list.requestFocus();
    }

    private void show(List<Fact> shown) {
        passing = new HashSet<>(shown.stream().map(Fact::id).toList());
        articles = index().comparison().articles();
        lanes = articles.stream().map(article -> TimedClaim.of(article, index())).toList();
        all = lanes.stream().flatMap(List::stream).toList();
        int told = all.size();
        List<List<TimedClaim>> kept = lanes.stream().map(this::passing).toList();
        long keptTimes = kept.stream().mapToLong(List::size).sum();
        boolean crowded = told > MOST && keptTimes > 0 && keptTimes < told;
        if (crowded) {
            lanes = kept;
            all = lanes.stream().flatMap(List::stream).toList();
        }
        long facts = all.stream().map(said -> said.fact().id()).distinct().count();
        lead.setText(text().of(crowded ? "timeline.lead.crowded" : "timeline.lead", all.size(), facts, told));
        lay();
    }

    private List<TimedClaim> passing(List<TimedClaim> lane) {
        return lane.stream().filter(said -> passing.contains(said.fact().id())).toList();
    }

    /** As wide as the longest name takes, as long as the axis has its share. */
    private double names() {
        int longest = articles.stream().mapToInt(each -> SourceName.of(each, text()).length()).max().orElse(0);
        double most = Math.max(LEAST_NAMES, list.getWidth() * NAMES_SHARE);
        return Math.rint(Math.clamp(BESIDE_NAME + LETTER * longest, LEAST_NAMES, most));
    }

    /** Places everything anew, in the width that there is. */
    private void lay() {
        following = true;
        ruler = TimeRuler.of(all, Math.max(1, list.getWidth() - names() - BAR), text().locale());
        List<LaneRow> rows = new ArrayList<>();
        if (!all.isEmpty()) {
            for (int lane = 0; lane < lanes.size(); lane++) {
                rows.addAll(LaneRow.of(articles.get(lane), lanes.get(lane), ruler, text()));
            }
        }
        days.show(ruler, names());
        list.getItems().setAll(rows);
        following = false;
        follow(context().selection().selection().get());
    }

    private void follow(Selection now) {
        if (current.isEmpty() || now.origin() != SelectionOrigin.VIEW || !all.contains(current.get())) {
            current = all.stream()
                    .filter(said -> now.fact().equals(Optional.of(said.fact().id())))
                    .min(Comparator.comparing(said -> !now.article().equals(Optional.of(said.article()))));
        }
        reach();
    }

    /** Brings the row with what is current into sight, and draws what is selected. */
    private void reach() {
        following = true;
        int row = current.map(this::row).orElse(-1);
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().clearAndSelect(row);
            list.getFocusModel().focus(row);
            list.scrollTo(Math.max(0, row - 2));
        }
        following = false;
        list.lookupAll(".lane-cell").stream()
                .filter(LaneCell.class::isInstance).map(LaneCell.class::cast).forEach(LaneCell::mark);
    }

    private int row(TimedClaim said) {
        for (int row = 0; row < list.getItems().size(); row++) {
            if (list.getItems().get(row).items().stream().anyMatch(item -> item.said().equals(said))) {
                return row;
            }
        }
        return -1;
    }

    /** The keyboard went to another row by itself, with Page Down or End. */
    private void stand() {
        LaneRow row = list.getSelectionModel().getSelectedItem();
        if (!following && row != null && !row.items().isEmpty()) {
            told.choose(row.items().getFirst().said());
        }
    }

    /** Left and right go through what one source says, up and down to what the next one says of about that time. */
    private void move(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        Optional<TimedClaim> next = switch (event.getCode()) {
            case LEFT -> beside(-1);
            case RIGHT -> beside(1);
            case UP -> inLane(-1);
            case DOWN -> inLane(1);
            default -> Optional.empty();
        };
        if (next.isPresent() || event.getCode().isArrowKey()) {
            next.ifPresent(told::choose);
            event.consume();
        }
    }

    private Optional<TimedClaim> beside(int step) {
        if (current.isEmpty()) {
            return all.stream().findFirst();
        }
        List<TimedClaim> lane = lanes.stream().filter(each -> each.contains(current.get())).findFirst().orElseThrow();
        return Optional.of(lane.get(Math.clamp(lane.indexOf(current.get()) + step, 0, lane.size() - 1)));
    }

    private Optional<TimedClaim> inLane(int step) {
        if (current.isEmpty()) {
            return all.stream().findFirst();
        }
        List<List<TimedClaim>> telling = lanes.stream().filter(lane -> !lane.isEmpty()).toList();
        int lane = 0;
        while (!telling.get(lane).contains(current.get())) {
            lane++;
        }
        double here = place(current.get());
        return telling.get(Math.clamp(lane + step, 0, telling.size() - 1)).stream()
                .min(Comparator.comparing(said -> Math.abs(place(said) - here)));
    }

    private double place(TimedClaim said) {
        return said.isPlaced() ? ruler.place(said.time().from()) : ruler.width();
    }

    /** What the rows ask. */
    private final class ToldActions implements TimelineActions {

        @Override
        public void choose(TimedClaim said) {
            current = Optional.of(said);
            context().selection().select(Selection.of(
                    said.fact().id(), said.claim().id(), said.article(), SelectionOrigin.VIEW));
            reach();
            list.requestFocus();
        }

        @Override
        public boolean isSelected(TimedClaim said) {
            return context().selection().selection().get().fact().equals(Optional.of(said.fact().id()));
        }

        @Override
        public boolean isCurrent(TimedClaim said) {
            return current.equals(Optional.of(said));
        }

        @Override
        public boolean passes(TimedClaim said) {
            return passing.contains(said.fact().id());
        }

        @Override
        public String sentence(TimedClaim said) {
            return text().of("timeline.spoken", said.article().siglum(),
                    name(said.article()),
                    WhenText.of(said, text()), said.words(), number(said), text().say(said.fact().label()),
                    text().word("status." + said.fact().status().code()));
        }

        private String name(ArticleId article) {
            return index().comparison().article(article).map(one -> SourceName.of(one, text())).orElse("");
        }

        @Override
        public int number(TimedClaim said) {
            return index().number(said.fact().id());
        }

        @Override
        public UiText text() {
            return context().text();
        }
    }
}
