package org.variorum.ui.coverage;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.control.FactListView;
import org.variorum.ui.control.FactRow;
import org.variorum.ui.control.ReadingContext;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.StackedView;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.SourceName;

/** Who leaves what out, and who alone tells what: the sources left, the facts of the chosen one right. */
public final class CoverageView extends StackedView {

    private static final double ROOM_FOR_TWO = 760;
    private static final double SOURCES_SHARE = 0.4;

    private final ListView<CoverageRowViewModel> sources = new ListView<>();
    private final Label leavesOutTitle = Words.block("", "coverage-title");
    private final Label onlyHereTitle = Words.block("", "coverage-title");
    private final FactListView leavesOut;
    private final FactListView onlyHere;
    private boolean following;

    public CoverageView(ReadingContext context) {
        super(context, "coverage-view");
        leavesOut = list("coverage.leaves-out", "coverage.leaves-out-none");
        onlyHere = list("coverage.only-here", "coverage.only-here-none");
        sources.getStyleClass().add("coverage-sources");
        sources.setAccessibleText(text().of("coverage.sources"));
        sources.setCellFactory(view -> new CoverageCell(text()));
        SplitPane lists = new SplitPane(titled(leavesOutTitle, leavesOut), titled(onlyHereTitle, onlyHere));
        SplitPane split = new SplitPane(sources, lists);
        split.setDividerPositions(SOURCES_SHARE);
        lists.setOrientation(Orientation.VERTICAL);
        subscriptions().watch(widthProperty(), width -> split.setOrientation(
                width.doubleValue() >= ROOM_FOR_TWO ? Orientation.HORIZONTAL : Orientation.VERTICAL));
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().setAll(Words.block(text().of("coverage.lead"), "view-lead"), split);
        subscriptions().onChange(sources.getSelectionModel().selectedItemProperty(), row -> choose());
        subscriptions().watch(context.session().index(), index -> show());
        subscriptions().onChange(context.selection().selection(), this::follow);
    }

    @Override
    public void focusContent() {
        sources.requestFocus();
    }

    @Override
    public void close() {
        super.close();
        leavesOut.close();
        onlyHere.close();
    }

    private FactListView list(String name, String none) {
        FactListView list = new FactListView(text().of(name, "", 0), context().selection(), SelectionOrigin.VIEW,
                FactRow.anew(this::card), fact -> text().of("facts.spoken", index().number(fact.id()),
                        text().say(fact.label()), text().word("status." + fact.status().code())));
        list.setPlaceholder(Words.block(text().of(none), "panel-hint"));
        return list;
    }

    private static VBox titled(Label title, FactListView list) {
        VBox box = new VBox(Spoken.silent(title), list);
        box.getStyleClass().add("coverage-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        return box;
    }

    private Region card(Fact fact) {
        StatusMark mark = new StatusMark(fact.status(), index().number(fact.id()));
        mark.setMinWidth(USE_PREF_SIZE);
        Label label = Words.block(text().say(fact.label()), "coverage-fact");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(mark.inColumn(), label);
        line.getStyleClass().add("coverage-line");
        fact.stated().forEach(version -> {
            SiglumBadge badge = new SiglumBadge(version.article(), "soft");
            badge.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(badge);
        });
        return line;
    }

    private void show() {
        ArticleId before = chosen().map(row -> row.article().id()).orElse(new ArticleId("A"));
        following = true;
        sources.getItems().setAll(CoverageRowViewModel.of(index().comparison()));
        following = false;
        go(context().selection().selection().get().article().orElse(before));
    }

    private void follow(Selection now) {
        now.article().filter(article -> now.origin() != SelectionOrigin.VIEW).ifPresent(this::go);
    }

    private void go(ArticleId article) {
        List<ArticleId> ids = sources.getItems().stream().map(row -> row.article().id()).toList();
        if (!ids.isEmpty()) {
            sources.getSelectionModel().select(Math.max(0, ids.indexOf(article)));
        }
    }

    private Optional<CoverageRowViewModel> chosen() {
        return Optional.ofNullable(sources.getSelectionModel().getSelectedItem());
    }

    private void choose() {
        if (!following) {
            chosen().ifPresent(row -> {
                Optional<ArticleId> article = Optional.of(row.article().id());
                String source = SourceName.of(row.article(), text());
                leavesOutTitle.setText(text().of("coverage.leaves-out", source, row.leavesOut().size()));
                onlyHereTitle.setText(text().of("coverage.only-here", source, row.onlyHere().size()));
                leavesOut.setAccessibleText(leavesOutTitle.getText());
                onlyHere.setAccessibleText(onlyHereTitle.getText());
                leavesOut.show(row.leavesOut(), article);
                onlyHere.show(row.onlyHere(), article);
            });
        }
    }
}
