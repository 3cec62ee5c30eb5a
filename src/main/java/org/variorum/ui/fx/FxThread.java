package org.variorum.ui.fx;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Platform;

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
        FutureTask<T> task = new FutureTask<>(action::get);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The window could not be drawn", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the window was drawn", interrupted);
        }
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
