package org.variorum.analysis;

/**
 * Hears how far a comparison has come, and can stop it.
 *
 * <p>Both methods are called between units of work (an article, a fact), from whichever thread does the work.
 */
@FunctionalInterface
public interface Progress {

    /** Hears nothing, stops nothing. */
    Progress NONE = (stage, fraction) -> {};

    /**
     * The comparison has come this far.
     *
     * @param stage the stage at work
     * @param fraction how much of that stage is done, 0 to 1
     */
    void report(AnalysisStage stage, double fraction);

    /** Whether the comparison should stop; it then ends with a {@link java.util.concurrent.CancellationException}. */
    default boolean cancelled() {
        return false;
    }
}
