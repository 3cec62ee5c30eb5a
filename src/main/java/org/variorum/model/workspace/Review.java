package org.variorum.model.workspace;

import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.FactId;

/**
 * What a person decided about one dispute or nuance.
 *
 * @param fact the fact it is on
 * @param difference as it stands now; one that is {@link #dismissed} is no longer among the fact's disputes and nuances
 * @param decision what was decided
 * @param reason why, in the reader's words; may be empty
 * @param outdated whether the analysis has found more for it since, so that it deserves another look
 * @param by the log entry that decided last
 */
public record Review(
        FactId fact, Difference difference, Decision decision, String reason, boolean outdated, LogEntry by) {

    /** Whether it is rejected, and nothing has come to it that the person who rejected it did not see. */
    public boolean dismissed() {
        return decision == Decision.REJECTED && !outdated;
    }

    /** The outcomes of a review. */
    public enum Decision {
        /** It stands as the tool put it. */
        ACCEPTED("accepted"),
        /** It is no such difference. */
        REJECTED("rejected"),
        /** It is a difference of another kind than the tool put it, or one the tool did not find. */
        CHANGED("changed");

        private final String code;

        Decision(String code) {
            this.code = code;
        }

        /** The name used in files, style classes and message keys. */
        public String code() {
            return code;
        }
    }
}
