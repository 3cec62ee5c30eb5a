package org.variorum.app.task;

/**
 * Something that takes time.
 *
 * @param <T> what it yields
 */
@FunctionalInterface
public interface Work<T> {

    /** Does it; may stop early with a {@link java.util.concurrent.CancellationException} once cancelled. */
    T run(JobProgress progress);
}
