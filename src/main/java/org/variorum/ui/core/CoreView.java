package org.variorum.ui.core;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.control.FactListView;
import org.variorum.ui.control.FactRow;
import org.variorum.ui.control.QuotationFlow;
import org.variorum.ui.control.ReadingContext;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.StackedView;
import org.variorum.ui.control.Words;

/** What all sources that mention it agree on, in the words of the first, the most widely told first. */
public final class CoreView extends StackedView {

    private final FactListView list;
    private final Label lead = Words.block("", "view-lead");

    public CoreView(ReadingContext context) {
        super(context, "core-view");
        list = new FactListView(context.text().of("view.core"), context.selection(), SelectionOrigin.VIEW,
                FactRow.anew(this::card), fact -> row(fact).sentence());
        list.setPlaceholder(Words.block(context.text().of("core.none"), "panel-hint"));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(lead, list);
        subscriptions().watch(context.session().index(), index -> show());
    }

    @Override
    public void focusContent() {
        list.requestFocus();
    }

    @Override
    public void close() {
        super.close();
        list.close();
    }

    private void show() {
        List<Fact> agreed = CoreRowViewModel.agreed(index());
        lead.setText(text().of("core.lead", agreed.size(), index().comparison().facts().size(),
                CoreRowViewModel.leftOut(index())));
        list.show(agreed, Optional.empty());
    }

    private CoreRowViewModel row(Fact fact) {
        return CoreRowViewModel.of(fact, index(), text());
    }

    private Region card(Fact fact) {
        CoreRowViewModel row = row(fact);
        HBox who = new HBox();
        who.getStyleClass().add("core-holders");
        row.holders().forEach(article -> {
            SiglumBadge badge = new SiglumBadge(article, "soft");
            badge.setMinWidth(USE_PREF_SIZE);
            who.getChildren().add(badge);
        });
        who.getChildren().add(Words.line(row.support(), "core-support"));
        VBox card = new VBox(Words.block(row.label(), "core-label"), new QuotationFlow(row.quotation()), who);
        card.getStyleClass().add("core-card");
        row.article().ifPresent(article -> card.getStyleClass().add(SiglumBadge.hue(article)));
        return card;
    }
}
