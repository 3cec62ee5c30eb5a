package org.variorum.ui.correction;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.variorum.app.review.ReviewDesk;
import org.variorum.model.workspace.Decisions.Place;
import org.variorum.ui.text.UiText;

/**
 * What the forms and commands of corrections work with.
 *
 * @param desk what is corrected
 * @param text the window's words
 * @param slot where forms are shown
 * @param say tells the reader what was done, where that cannot be seen
 * @param words the words that are selected in the active article
 */
public record FormContext(
        ReviewDesk desk, UiText text, FormSlot slot, Consumer<String> say, Supplier<Optional<Place>> words) {

    /** Closes the form, then does what it asked about. */
    void done(Runnable action) {
        slot.dismiss();
        action.run();
    }
}
