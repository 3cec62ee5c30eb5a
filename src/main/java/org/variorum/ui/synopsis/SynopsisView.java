package org.variorum.ui.synopsis;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.control.FactGridView;
import org.variorum.ui.control.GridMeasure;
import org.variorum.ui.control.QuotationFlow;
import org.variorum.ui.control.ReadingContext;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.SourceName;

/** Every shown fact by every source, in the sources' own words. */
public final class SynopsisView extends FactGridView {

    private static final GridMeasure MEASURE = new GridMeasure(210, 210, 190, 460);

    public SynopsisView(ReadingContext context) {
        super(context, "synopsis-view", "view.synopsis", MEASURE);
        begin();
    }

    @Override
    protected Region header(Article article) {
        SiglumBadge badge = new SiglumBadge(article.id(), "solid");
        badge.setMinWidth(USE_PREF_SIZE);
        VBox names = new VBox(
                Words.line(SourceName.besideTitle(article, text()), "synopsis-source"),
                Words.line(article.displayTitle(), "synopsis-title"));
        HBox head = new HBox(badge, names);
        head.getStyleClass().add("synopsis-head");
        Spoken.instead(head, text().of("synopsis.head.spoken", article.id().siglum(),
                SourceName.besideTitle(article, text()), article.displayTitle()));
        Tooltip.install(head, new Tooltip(SourceName.inFull(article, text())));
        return head;
    }

    @Override
    protected Region leading(Fact fact) {
        StatusMark mark = new StatusMark(fact.status(), index().number(fact.id()));
        mark.setMinWidth(USE_PREF_SIZE);
        HBox leading = new HBox(mark, Words.block(text().say(fact.label()), "synopsis-label"));
        leading.getStyleClass().add("synopsis-leading");
        return leading;
    }

    @Override
    protected Region cell(Fact fact, Article article) {
        SynopsisCellViewModel model = SynopsisCellViewModel.of(fact, article, index(), text());
        VBox cell = new VBox();
        cell.getStyleClass().addAll("synopsis-cell", SiglumBadge.hue(article.id()));
        model.absence().ifPresent(absence -> {
            cell.getStyleClass().add(absence.code());
            cell.getChildren().add(Words.block(absence.shortWords(text()), "synopsis-absence"));
        });
        model.quotations().forEach(pieces -> cell.getChildren().add(new QuotationFlow(pieces)));
        if (model.more() > 0) {
            cell.getChildren().add(Words.line(text().of("synopsis.more", model.more()), "synopsis-more"));
        }
        return cell;
    }

    @Override
    protected String cellSentence(Fact fact, Article article) {
        return SynopsisCellViewModel.of(fact, article, index(), text()).sentence();
    }
}
