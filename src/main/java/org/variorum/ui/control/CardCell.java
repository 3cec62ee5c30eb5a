package org.variorum.ui.control;

import java.util.function.Function;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of a list that shows a card, as wide as the list and as high as the card's words need. */
public final class CardCell<T> extends WideCell<T> {

    private final Function<T, ? extends Region> card;
    private final Function<T, String> sentence;

    /** A row; {@code sentence} is what a screen reader says of it. */
    public CardCell(Function<T, ? extends Region> card, Function<T, String> sentence) {
        super("fact-list-cell");
        this.card = card;
        this.sentence = sentence;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            setGraphic(card.apply(item));
            setAccessibleText(sentence.apply(item));
        }
    }
}
