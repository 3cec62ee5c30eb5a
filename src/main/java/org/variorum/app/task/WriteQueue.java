package org.variorum.app.task;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Work that must all be done, one piece after another and off the caller's thread: writing to disk. Nothing is
 * cancelled and nothing overtakes; closing waits until the last piece is done. What comes after it was closed is done
 * at once, on the caller's thread, so that nothing is lost at the end of the program.
 */
public final class WriteQueue implements AutoCloseable {

    private static final long LONGEST_SECONDS = 30;

    private final Executor worker;
    private final Consumer<RuntimeException> onFailure;

    private WriteQueue(Executor worker, Consumer<RuntimeException> onFailure) {
        this.worker = worker;
        this.onFailure = onFailure;
    }

    /** Works on a thread of its own; what goes wrong unexpectedly is told to {@code onFailure} there. */
    public static WriteQueue inBackground(Consumer<RuntimeException> onFailure) {
        return new WriteQueue(new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("variorum-write").factory(), (late, closed) -> late.run()),
                onFailure);
    }

    /** Works at once on the calling thread: for tests. */
    public static WriteQueue immediate() {
        return new WriteQueue(Runnable::run, failure -> {
            throw failure;
        });
    }

    /** Adds a piece at the end. */
    public void add(Runnable piece) {
        worker.execute(() -> {
            try {
                piece.run();
            } catch (RuntimeException failure) {
                onFailure.accept(failure);
            }
        });
    }

    /** Adds a piece at the end after some time; lost if the queue is closed before. Nothing waits in tests. */
    public void addLater(Duration delay, Runnable piece) {
        if (worker instanceof ExecutorService service) {
            CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
                if (!service.isShutdown()) {
                    add(piece);
                }
            });
        }
    }

    @Override
    public void close() {
        if (worker instanceof ExecutorService service) {
            service.shutdown();
            try {
                service.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
