package org.variorum.store.export;

import java.util.List;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Phrase;

/** What came of an export. */
public sealed interface ExportResult {

    /**
     * The file's content, checked.
     *
     * @param content all of it; whoever receives it owns it
     * @param losses what of this comparison could not be carried beside what the format never carries
     */
    record Ready(byte[] content, List<Phrase> losses) implements ExportResult {

        public Ready {
            losses = List.copyOf(losses);
        }

        /** Carries all that the format can. */
        public Ready(byte[] content) {
            this(content, List.of());
        }
    }

    /**
     * The comparison could not be put in this format, or the output failed its own check.
     *
     * @param problem what is wrong
     */
    record Refused(Problem problem) implements ExportResult {}
}
