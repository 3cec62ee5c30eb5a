package org.variorum.ui.matrix;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.app.filter.FactList;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.control.AbsenceMark;
import org.variorum.ui.control.GridCells;
import org.variorum.ui.control.GridMeasure;
import org.variorum.ui.control.ReadingView;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.SourceGrid;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.UiText;

/** Every shown fact by every source: which position it takes, or how it is absent. */
public final class MatrixView extends VBox implements ReadingView {

    private static final GridMeasure MEASURE = new GridMeasure(320, 40, 360);
    private static final double ROOM_FOR_WORDS = 92;

    private final WorkspaceSession session;
    private final SelectionModel selection;
    private final FactList facts;
    private final UiText text;
    private final SourceGrid<Fact> grid;
    private final Subscriptions subscriptions = new Subscriptions();

    public MatrixView(WorkspaceSession session, SelectionModel selection, FactList facts, UiText text) {
        this.session = session;
        this.selection = selection;
        this.facts = facts;
        this.text = text;
        grid = new SourceGrid<>(text.of("view.matrix"), MEASURE, new Cells());
        grid.setPlaceholder(Words.block(text.of("facts.none-pass"), "panel-hint"));
        getStyleClass().addAll("reading-view", "matrix-view");
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().setAll(legend(), grid);
        subscriptions.watch(facts.shown(), this::show);
        subscriptions.onChange(selection.selection(), this::follow);
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public void focusContent() {
        grid.focusContent();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private Region legend() {
        HBox legend = new HBox(Words.line(text.of("matrix.legend"), "legend-words"));
        legend.getStyleClass().add("legend");
        for (Absence absence : Absence.values()) {
            Label sign = new AbsenceMark(absence, text);
            sign.setMinWidth(USE_PREF_SIZE);
            legend.getChildren().add(new HBox(sign, Words.line(absence.shortWords(text), "legend-words")));
        }
        return legend;
    }

    private void show(List<Fact> shown) {
        grid.show(shown, session.index().get().comparison().articles());
        follow(selection.selection().get());
    }

    private void follow(Selection now) {
        int row = now.fact().map(this::row).orElse(-1);
        grid.follow(row, now.article(), now.origin() != SelectionOrigin.VIEW);
    }

    private int row(FactId fact) {
        List<Fact> shown = facts.shown().get();
        for (int place = 0; place < shown.size(); place++) {
            if (shown.get(place).id().equals(fact)) {
                return place;
            }
        }
        return -1;
    }

    /** The cells of the matrix. */
    private final class Cells implements GridCells<Fact> {

        @Override
        public Region header(Article article) {
            SiglumBadge badge = new SiglumBadge(article.id(), "solid");
            badge.setMinWidth(USE_PREF_SIZE);
            HBox head = new HBox(badge, Words.line(article.sourceName(), "matrix-source"));
            head.getStyleClass().add("matrix-head");
            Tooltip.install(head, new Tooltip(article.sourceName() + "\n" + article.displayTitle()));
            return head;
        }

        @Override
        public Region leading(Fact fact) {
            StatusMark mark = new StatusMark(fact.status(), session.index().get().number(fact.id()));
            mark.setMinWidth(USE_PREF_SIZE);
            Label label = Words.line(text.say(fact.label()), "matrix-label");
            label.setTooltip(new Tooltip(label.getText()));
            HBox leading = new HBox(mark, label);
            leading.getStyleClass().add("matrix-leading");
            return leading;
        }

        @Override
        public Region cell(Fact fact, Article article) {
            MatrixCellViewModel model = MatrixCellViewModel.of(fact, article.id(), session.index().get(), text);
            Label cell = new Label(model.sign());
            cell.getStyleClass().add("matrix-cell");
            cell.setTooltip(new Tooltip(model.sentence()));
            model.hue().ifPresentOrElse(
                    hue -> cell.getStyleClass().addAll("differing", SiglumBadge.hue(hue)),
                    () -> cell.getStyleClass().add(model.absence().map(Absence::code).orElse("alike")));
            if (model.absence().isEmpty() && grid.columnWidth() >= ROOM_FOR_WORDS) {
                cell.setText(model.sign() + "  " + model.words());
                cell.getStyleClass().add("worded");
            }
            return cell;
        }

        @Override
        public String sentence(Fact fact, Article article) {
            return text.of("facts.spoken", session.index().get().number(fact.id()), text.say(fact.label()),
                            text.word("status." + fact.status().code()))
                    + " " + MatrixCellViewModel.of(fact, article.id(), session.index().get(), text).sentence();
        }

        @Override
        public void chosen(Fact fact, Article article) {
            Optional<Selection> said = session.index().get().claims(fact, article.id()).stream()
                    .findFirst()
                    .map(claim -> Selection.of(fact.id(), claim.id(), article.id(), SelectionOrigin.VIEW));
            selection.select(said.orElseGet(() -> Selection.of(fact.id(), article.id(), SelectionOrigin.VIEW)));
        }
    }
}
