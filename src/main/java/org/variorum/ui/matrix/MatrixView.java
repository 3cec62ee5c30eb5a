package org.variorum.ui.matrix;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.control.AbsenceMark;
import org.variorum.ui.control.FactGridView;
import org.variorum.ui.control.FewLines;
import org.variorum.ui.control.GridMeasure;
import org.variorum.ui.control.ReadingContext;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.SourceName;

/** Every shown fact by every source: which position it takes, or how it is absent. */
public final class MatrixView extends FactGridView {

    private static final GridMeasure MEASURE = new GridMeasure(280, 170, 92, 360);

    public MatrixView(ReadingContext context) {
        super(context, "matrix-view", "view.matrix", MEASURE);
        getChildren().addFirst(legend());
        begin();
    }

    @Override
    protected Region header(Article article) {
        SiglumBadge badge = new SiglumBadge(article.id(), "solid");
        badge.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(badge, Words.line(SourceName.of(article, text()), "matrix-source"));
        head.getStyleClass().add("matrix-head");
        Spoken.instead(head, text().of("matrix.head.spoken", article.id().siglum(), SourceName.of(article, text())));
        Tooltip.install(head, new Tooltip(SourceName.inFull(article, text())));
        return head;
    }

    @Override
    protected Region leading(Fact fact) {
        StatusMark mark = new StatusMark(fact.status(), index().number(fact.id()));
        mark.setMinWidth(USE_PREF_SIZE);
        Label label = new FewLines(text().say(fact.label()), "matrix-label");
        label.setTooltip(new Tooltip(label.getText()));
        HBox leading = new HBox(mark.inColumn(), label);
        leading.getStyleClass().add("matrix-leading");
        return leading;
    }

    @Override
    protected Region cell(Fact fact, Article article) {
        MatrixCellViewModel model = MatrixCellViewModel.of(fact, article.id(), index(), text());
        Label cell = new FewLines(model.sign(), "matrix-cell");
        cell.setTooltip(new Tooltip(model.sentence()));
        model.hue().ifPresentOrElse(
                hue -> cell.getStyleClass().addAll("differing", SiglumBadge.hue(hue)),
                () -> cell.getStyleClass().add(model.absence().map(Absence::code).orElse("alike")));
        if (model.absence().isEmpty()) {
            cell.setText(model.sign() + "  " + model.words());
            cell.getStyleClass().add("worded");
        }
        return cell;
    }

    @Override
    protected String cellSentence(Fact fact, Article article) {
        return MatrixCellViewModel.of(fact, article.id(), index(), text()).sentence();
    }

    private Region legend() {
        HBox legend = new HBox(Words.line(text().of("matrix.legend"), "legend-words"));
        legend.getStyleClass().add("legend");
        for (Absence absence : Absence.values()) {
            Label sign = new AbsenceMark(absence, text());
            sign.setMinWidth(USE_PREF_SIZE);
            Spoken.silent(sign);
            HBox entry = new HBox(sign, Words.line(absence.shortWords(text()), "legend-words"));
            entry.getStyleClass().add("legend-entry");
            legend.getChildren().add(entry);
        }
        return legend;
    }
}
