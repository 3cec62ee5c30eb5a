package org.variorum.app.task;

import org.variorum.model.text.Phrase;

/**
 * How running work tells where it stands, and learns that nobody wants its result any more.
 *
 * <p>Called from the worker's thread; implementations hand the news on to the caller's.
 */
public interface JobProgress {

    /** Listens to nothing and is never cancelled: for headless work without a progress line. */
    JobProgress NONE = new JobProgress() {
        @Override
        public void report(Phrase step, double fraction) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says what is being done.
     *
     * @param step what, in a few words
     * @param fraction how much of the whole is done, 0 to 1; below 0 when unknown
     */
    void report(Phrase step, double fraction);

    /** Whether the work should stop at its next convenient point. */
    boolean isCancelled();
}
