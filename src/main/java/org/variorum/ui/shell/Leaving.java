package org.variorum.ui.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Asks before unsaved work is left. Whatever the answer, the journal keeps it. */
final class Leaving {

    private final BooleanSupplier unsaved;
    private Consumer<Runnable> question = Runnable::run;
    private Runnable before = () -> {};

    /** Asks while {@code unsaved} holds. */
    Leaving(BooleanSupplier unsaved) {
        this.unsaved = unsaved;
    }

    /** How it is asked: whoever asks runs what it is given, or does not. */
    void askBy(Consumer<Runnable> asked) {
        question = asked;
    }

    /** What has to be done before it is clear whether anything is unsaved. */
    void settleBy(Runnable settling) {
        before = settling;
    }

    /** Whether it would be asked. */
    boolean asks() {
        before.run();
        return unsaved.getAsBoolean();
    }

    /** Leaves what is open, unless the reader thinks better of it. */
    void then(Runnable action) {
        if (asks()) {
            question.accept(action);
        } else {
            action.run();
        }
    }
}
