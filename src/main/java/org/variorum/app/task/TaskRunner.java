package org.variorum.app.task;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Runs work in the background and delivers results on the caller's thread.
 *
 * <p>Work belongs to a lane; starting work in a lane cancels what runs there, so that the latest wins and an old result
 * never overwrites a new one. All methods are called on the delivery thread.
 */
public final class TaskRunner implements AutoCloseable {

    private final Executor workers;
    private final Executor delivery;
    private final Map<String, Job> running = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<JobState>> state = new ReadOnlyObjectWrapper<>(Optional.empty());

    private TaskRunner(Executor workers, Executor delivery) {
        this.workers = workers;
        this.delivery = delivery;
    }

    /** Works on daemon threads of its own and delivers on the given executor. */
    public static TaskRunner inBackground(Executor delivery) {
        ExecutorService workers = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("variorum-work-", 1).priority(Thread.NORM_PRIORITY - 1).factory());
        return new TaskRunner(workers, delivery);
    }

    /** Works at once on the calling thread: for headless drawing and for tests. */
    public static TaskRunner immediate() {
        return new TaskRunner(Runnable::run, Runnable::run);
    }

    /** Works and delivers as the given executors decide. */
    public static TaskRunner on(Executor workers, Executor delivery) {
        return new TaskRunner(workers, delivery);
    }

    /** What the latest job says of itself; empty when nothing runs. */
    public ReadOnlyObjectProperty<Optional<JobState>> state() {
        return state.getReadOnlyProperty();
    }

    /**
     * Starts work in a lane, cancelling what runs there.
     *
     * @param lane work of one kind, of which only the latest counts
     * @param work what to do, on a worker's thread
     * @param onDone takes the result, on the delivery thread, unless cancelled
     * @param onFailure takes what went wrong unexpectedly, likewise
     */
    public <T> Job start(String lane, Work<T> work, Consumer<T> onDone, Consumer<RuntimeException> onFailure) {
        cancel(lane);
        Job job = new Job(delivery, news -> state.set(Optional.of(news)));
        running.put(lane, job);
        workers.execute(() -> run(job, work, result -> {
            finish(lane, job);
            onDone.accept(result);
        }, failure -> {
            finish(lane, job);
            onFailure.accept(failure);
        }));
        return job;
    }

    /** Cancels what runs in the lane, if anything does. */
    public void cancel(String lane) {
        Optional.ofNullable(running.remove(lane)).ifPresent(Job::cancel);
        settle();
    }

    /** Whether anything runs in the lane. */
    public boolean isRunning(String lane) {
        return running.containsKey(lane);
    }

    /** Cancels everything and ends the workers. */
    @Override
    public void close() {
        running.values().forEach(Job::cancel);
        running.clear();
        settle();
        if (workers instanceof ExecutorService service) {
            service.shutdownNow();
        }
    }

    private static <T> void run(
            Job job, Work<T> work, Consumer<T> onDone, Consumer<RuntimeException> onFailure) {
        try {
            T result = work.run(job.progress());
            job.deliver(() -> onDone.accept(result));
        } catch (CancellationException stopped) {
            job.cancel();
        } catch (RuntimeException failure) {
            job.deliver(() -> onFailure.accept(failure));
        }
    }

    private void finish(String lane, Job job) {
        running.remove(lane, job);
        settle();
    }

    private void settle() {
        if (running.isEmpty()) {
            state.set(Optional.empty());
        }
    }
}
