package org.variorum.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** What a view listens to; closed when the view is taken away, so that nothing outlives it. */
public final class Subscriptions implements AutoCloseable {

    private final List<Runnable> closers = new ArrayList<>();

    /** Tells the listener of every new value, and of the present one at once. */
    public <T> void watch(ObservableValue<T> value, Consumer<T> listener) {
        onChange(value, listener);
        listener.accept(value.getValue());
    }

    /** Tells the listener of every new value. */
    public <T> void onChange(ObservableValue<T> value, Consumer<T> listener) {
        ChangeListener<T> wrapped = (property, before, now) -> listener.accept(now);
        value.addListener(wrapped);
        closers.add(() -> value.removeListener(wrapped));
    }

    /** Runs the action at closing time. */
    public void onClose(Runnable action) {
        closers.add(action);
    }

    @Override
    public void close() {
        closers.forEach(Runnable::run);
        closers.clear();
    }
}
