package org.variorum.ui.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import org.variorum.app.review.ReviewItem;
import org.variorum.ui.control.Wrapped;
import org.variorum.ui.text.UiText;

/** Lists the differences that a decision is about, where there are several, so that it can be about some of them. */
final class DifferenceBoxes {

    private final List<ReviewItem> items;
    private final UiText text;
    private final List<CheckBox> boxes = new ArrayList<>();

    DifferenceBoxes(List<ReviewItem> items, UiText text) {
        this.items = List.copyOf(items);
        this.text = text;
    }

    /** Puts a box for each into the form, ticked or not; one alone needs none. */
    void addTo(CorrectionForm form, boolean ticked) {
        if (items.size() < 2) {
            return;
        }
        for (ReviewItem item : items) {
            CheckBox box = new CheckBox(text.say(item.difference().explanation()));
            Wrapped.of(box);
            box.getStyleClass().add("split-choice");
            box.setSelected(ticked);
            boxes.add(box);
            form.add(box);
        }
    }

    /** Goes on with those that are ticked; refuses where none is. */
    void ifSome(CorrectionForm form, Consumer<List<ReviewItem>> then) {
        if (isSome(form)) {
            then.accept(chosen());
        }
    }

    /** Whether any is ticked; says so in the form where none is. */
    boolean isSome(CorrectionForm form) {
        boolean some = !chosen().isEmpty();
        if (!some) {
            form.refuse(text.of("form.several.refused"));
        }
        return some;
    }

    /** Those that are ticked; the one, where there is one only. */
    List<ReviewItem> chosen() {
        return boxes.isEmpty() ? items : items.stream()
                .filter(item -> boxes.get(items.indexOf(item)).isSelected()).toList();
    }
}
