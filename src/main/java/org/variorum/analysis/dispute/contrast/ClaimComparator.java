package org.variorum.analysis.dispute.contrast;

import java.util.List;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.ClaimComparators;

/**
 * Looks for one kind of difference between two claims on the same fact.
 *
 * <p>Pure and symmetric: seen from the other side it finds the same, swapped. A new kind is one class and one line in
 * {@link ClaimComparators}, with its messages.
 */
@FunctionalInterface
public interface ClaimComparator {

    /** What differs or agrees; empty when the claims say nothing comparable of this kind. */
    List<Finding> compare(Contrast contrast);

    /** Whether it can find anything between claims that the slot brought together: where it cannot, it is not asked. */
    default boolean asksIn(Slot slot) {
        return true;
    }
}
