package org.variorum.ui.control;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.variorum.model.comparison.Fact;

/** What draws a row of a list of facts. One draws many facts in turn: changing words is cheaper than new nodes. */
public interface FactRow {

    /** What is put into the list; always the same. */
    Region region();

    /** Shows the fact from now on. */
    void show(Fact fact);

    /** Styles what was changed by showing the fact, so that the row can be measured. */
    default void style() {
        region().applyCss();
    }

    /** What the row of the fact shows: rows of equal looks look the same, so that nothing is to be drawn. */
    default Object look(Fact fact) {
        return new Object();
    }

    /** Rows that are drawn anew for every fact. */
    static Supplier<FactRow> anew(Function<Fact, Region> card) {
        return () -> new FactRow() {
            private final StackPane place = new StackPane();

            @Override
            public Region region() {
                return place;
            }

            @Override
            public void show(Fact fact) {
                place.getChildren().setAll(card.apply(fact));
            }
        };
    }
}
