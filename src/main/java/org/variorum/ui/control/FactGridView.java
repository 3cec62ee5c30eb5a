package org.variorum.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;

/** The shown facts by the compared sources; a cell is the selection of that fact at that source. */
public abstract class FactGridView extends StackedView {

    private final SourceGrid<Fact> grid;

    /** A view whose name is the message {@code title}; {@link #begin} fills it. */
    protected FactGridView(ReadingContext context, String look, String title, GridMeasure measure) {
        super(context, look);
        grid = new SourceGrid<>(text().of(title), measure, new Cells());
        grid.setPlaceholder(Words.block(text().of("facts.none-pass"), "panel-hint"));
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().setAll(grid);
    }

    /** Shows the facts and follows the selection from now on. */
    protected final void begin() {
        subscriptions().watch(context().facts().shown(), this::show);
        subscriptions().onChange(context().selection().selection(), this::follow);
    }

    /** What stands over the column of a source. */
    protected abstract Region header(Article article);

    /** What a fact's row begins with. */
    protected abstract Region leading(Fact fact);

    /** What the source has on the fact. */
    protected abstract Region cell(Fact fact, Article article);

    /** What one source has in a row, in a sentence. */
    protected abstract String cellSentence(Fact fact, Article article);

    private String sentence(Fact fact, Article article) {
        return text().of("facts.spoken", index().number(fact.id()), text().say(fact.label()),
                        text().word("status." + fact.status().code()))
                + " " + cellSentence(fact, article);
    }

    private void choose(Fact fact, Article article) {
        Optional<Selection> said = index().claims(fact, article.id()).stream()
                .findFirst()
                .map(claim -> Selection.of(fact.id(), claim.id(), article.id(), SelectionOrigin.VIEW));
        context().selection().select(said.orElseGet(() -> Selection.of(fact.id(), article.id(), SelectionOrigin.VIEW)));
    }

    @Override
    public final void focusContent() {
        grid.focusContent();
    }

    private void show(List<Fact> shown) {
        grid.show(shown, index().comparison().articles());
        follow(context().selection().selection().get());
    }

    private void follow(Selection now) {
        grid.follow(now.fact().map(this::row).orElse(-1), now.article(), now.origin() != SelectionOrigin.VIEW);
    }

    private int row(FactId fact) {
        List<Fact> shown = context().facts().shown().get();
        for (int place = 0; place < shown.size(); place++) {
            if (shown.get(place).id().equals(fact)) {
                return place;
            }
        }
        return -1;
    }

    /** Hands the grid what the view draws. */
    private final class Cells implements GridCells<Fact> {

        @Override
        public Region header(Article article) {
            return FactGridView.this.header(article);
        }

        @Override
        public Region leading(Fact fact) {
            return FactGridView.this.leading(fact);
        }

        @Override
        public Region cell(Fact fact, Article article) {
            return FactGridView.this.cell(fact, article);
        }

        @Override
        public String sentence(Fact fact, Article article) {
            return FactGridView.this.sentence(fact, article);
        }

        @Override
        public void chosen(Fact fact, Article article) {
            choose(fact, article);
        }
    }
}
