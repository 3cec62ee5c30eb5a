package org.variorum.app.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.variorum.model.text.Phrase;

/** One piece of running work. It can be cancelled from any thread; a cancelled job delivers nothing. */
public final class Job {

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Executor delivery;
    private final Consumer<JobState> listener;

    Job(Executor delivery, Consumer<JobState> listener) {
        this.delivery = delivery;
        this.listener = listener;
    }

    /** Asks the work to stop and makes sure that its result is never delivered. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether it has been asked to stop. */
    public boolean isCancelled() {
        return cancelled.get();
    }

    /** What the work is given to tell of itself. */
    JobProgress progress() {
        return new JobProgress() {
            @Override
            public void report(Phrase step, double fraction) {
                deliver(() -> listener.accept(new JobState(step, fraction)));
            }

            @Override
            public boolean isCancelled() {
                return Job.this.isCancelled();
            }
        };
    }

    /** Runs the action on the caller's thread unless the job has been cancelled by then. */
    void deliver(Runnable action) {
        delivery.execute(() -> {
            if (!isCancelled()) {
                action.run();
            }
        });
    }
}
