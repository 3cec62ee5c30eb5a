package org.variorum.app.session;

import java.util.function.Supplier;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.Decisions;

/**
 * A log replayed, with the look-ups over what is shown of the result: all that can be done in the background.
 *
 * @param corrected what follows from the log
 * @param index look-ups over its facts with disputes of that confidence or more
 * @param minimumConfidence 0 to 1
 */
record Replay(Corrected corrected, ComparisonIndex index, double minimumConfidence) {

    /** Replays the log; what is equal to something in the former index is the same object. */
    static Replay of(Supplier<Corrected> replayed, double confidence, ComparisonIndex former) {
        Corrected corrected = replayed.get();
        return new Replay(corrected, index(corrected.comparison(), corrected.decisions(), confidence, former),
                confidence);
    }

    /** Look-ups over what is shown of a comparison, which shares its parts with the former index. */
    static ComparisonIndex index(
            Comparison comparison, Decisions decisions, double confidence, ComparisonIndex former) {
        return new ComparisonIndex(
                SharedParts.of(comparison.shownFrom(confidence), former.comparison()), decisions);
    }
}
