package org.variorum.ui.fx;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** The toolkit's thread: the only place that starts it, ends it and hands work to it. */
public final class FxThread {

    private FxThread() {}

    /** Starts the toolkit, which the whole process shares; a second start does nothing. */
    public static void start(boolean endsWithLastWindow) {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(started::countDown);
        }
        await(started);
        Platform.setImplicitExit(endsWithLastWindow);
    }

    /** Runs the action on the toolkit's thread, in order after what waits there. */
    public static Executor executor() {
        return Platform::runLater;
    }

    /** Runs the action on the toolkit's thread once what is under way there is done. */
    public static void later(Runnable action) {
        Platform.runLater(action);
    }

    /** Runs the action on the toolkit's thread and waits for what it yields; a failure is thrown here. */
    public static <T> T call(Supplier<T> action) {
        if (Platform.isFxApplicationThread()) {
            return action.get();
        }
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                result.set(action.get());
            } catch (RuntimeException | Error thrown) {
                failure.set(thrown);
            } finally {
                done.countDown();
            }
        });
        await(done);
        T value = result.get();
        if (value == null) {
            throw new IllegalStateException("The window could not be drawn", failure.get());
        }
        return value;
    }

    /** Ends the toolkit; no window can be opened afterwards. */
    public static void end() {
        Platform.exit();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
