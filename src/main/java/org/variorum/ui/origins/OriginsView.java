package org.variorum.ui.origins;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.app.selection.Selection;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.control.ReadingContext;
import org.variorum.ui.control.StackedView;
import org.variorum.ui.control.Words;

/** Who copies and cites whom, how many independent origins that leaves, and where the selected fact comes from. */
public final class OriginsView extends StackedView {

    private static final double SENTENCES_HEIGHT = 120;
    private static final double LEAST_SENTENCES = 44;

    private final Label headline = Words.block("", "origins-headline");
    private final Label support = Words.block("", "view-lead");
    private final ScrollPane scroll = new ScrollPane();
    private final ListView<String> sentences = new ListView<>();
    private final Map<ArticleId, OriginCard> cards = new LinkedHashMap<>();

    public OriginsView(ReadingContext context) {
        super(context, "origins-view");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        sentences.getStyleClass().add("origins-sentences");
        sentences.setAccessibleText(context.text().of("view.origins"));
        sentences.setPlaceholder(Words.block(context.text().of("origins.none"), "panel-hint"));
        sentences.setMinHeight(LEAST_SENTENCES);
        sentences.setPrefHeight(SENTENCES_HEIGHT);
        getChildren().setAll(headline, support, scroll, sentences);
        subscriptions().watch(context.session().index(), index -> show());
        subscriptions().watch(context.selection().selection(), this::follow);
    }

    @Override
    public void focusContent() {
        sentences.requestFocus();
    }

    private void show() {
        OriginGraphViewModel model = OriginGraphViewModel.of(index(), text());
        headline.setText(model.headline());
        headline.setAccessibleText(text().of("origins.headline.spoken",
                index().comparison().articles().size(), index().comparison().origins().size()));
        sentences.getItems().setAll(Stream.concat(
                        model.copies().stream().map(OriginGraphViewModel.Copy::sentence),
                        model.citations().stream().map(OriginGraphViewModel.Cite::sentence))
                .toList());
        cards.clear();
        for (Article article : index().comparison().articles()) {
            cards.put(article.id(), new OriginCard(article, text()));
        }
        scroll.setContent(new OriginGraph(model, cards));
        follow(context().selection().selection().get());
    }

    /** Shows at each source what it says on the selected fact, and how many origins each position has. */
    private void follow(Selection now) {
        Optional<Fact> fact = now.fact().flatMap(index()::fact);
        support.setText(fact.map(chosen -> PositionOrigins.sentence(chosen, index(), text()))
                .orElse(text().of("origins.choose")));
        cards.values().forEach(card -> card.show(fact, index(), text()));
    }
}
