package org.variorum.ui.comparison;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.LeftOut;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** Articles that were read but not compared, with the reason and a way to bring each in; gone when there are none. */
final class LeftOutStrip extends VBox {

    private final UiText text;
    private final Consumer<ArticleId> onInclude;

    LeftOutStrip(UiText text, Consumer<ArticleId> onInclude) {
        this.text = text;
        this.onInclude = onInclude;
        getStyleClass().add("left-out-strip");
        show(List.of());
    }

    void show(List<LeftOut> articles) {
        getChildren().setAll(articles.stream().map(this::row).toList());
        setVisible(!articles.isEmpty());
        setManaged(!articles.isEmpty());
    }

    private Node row(LeftOut leftOut) {
        Label sentence = Words.block(
                text.of("comparison.left-out", text.say(leftOut.reason())), "left-out-reason");
        Button include = Buttons.link(
                text.of("comparison.include"), () -> onInclude.accept(leftOut.article().id()));
        include.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(new FontIcon(Feather.MINUS_CIRCLE), sentence, include);
        row.getStyleClass().add("left-out-row");
        return row;
    }
}
