package org.variorum.ui.origins;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.OwnWords;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/** One source in the graph, with what it says on the selected fact. */
final class OriginCard extends VBox {

    private static final double WIDTH = 190;

    private final Article article;
    private final Label words = Words.line("", "origin-words");

    OriginCard(Article article, UiText text) {
        this.article = article;
        getStyleClass().addAll("origin-card", SiglumBadge.hue(article.id()));
        SiglumBadge badge = new SiglumBadge(article.id(), "solid");
        badge.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(badge, Words.line(SourceName.of(article, text), "origin-source"));
        head.getStyleClass().add("origin-head");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMinWidth(WIDTH);
        getChildren().setAll(head, words);
        Tooltip.install(this, new Tooltip(SourceName.inFull(article, text)));
    }

    void show(Optional<Fact> fact, ComparisonIndex index, UiText text) {
        Optional<Absence> absence =
                fact.flatMap(chosen -> chosen.versionOf(article.id())).flatMap(Absence::of);
        words.setText(fact.isEmpty() ? article.displayTitle()
                : absence.map(kind -> kind.words(text))
                        .orElseGet(() -> OwnWords.of(fact.get(), article.id(), index)));
        Spoken.instead(this, text.of("matrix.cell", article.id().siglum(), SourceName.of(article, text),
                words.getText()) + ".");
        getStyleClass().removeAll("stating", "silent");
        fact.ifPresent(chosen -> getStyleClass().add(absence.isPresent() ? "silent" : "stating"));
    }
}
