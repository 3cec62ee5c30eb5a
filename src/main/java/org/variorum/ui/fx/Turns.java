package org.variorum.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * Work for the toolkit's thread that is done piece by piece. After some milliseconds the thread is given to whatever
 * else waits for it, a frame or a key, and goes on afterwards: no work is one long piece.
 */
public final class Turns {

    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(6);

    private final Deque<Runnable> due = new ArrayDeque<>();
    private boolean asked;

    /** Puts a piece behind those that are due. */
    public void add(Runnable piece) {
        due.add(piece);
        ask();
    }

    /** Drops what is not done yet. */
    public void clear() {
        due.clear();
    }

    /** Does at once what is due. */
    public void finish() {
        while (!due.isEmpty()) {
            due.remove().run();
        }
    }

    /** Whether nothing is due. */
    public boolean isDone() {
        return due.isEmpty();
    }

    private void ask() {
        if (!asked) {
            asked = true;
            FxThread.later(this::go);
        }
    }

    private void go() {
        asked = false;
        long until = System.nanoTime() + LONGEST;
        while (!due.isEmpty() && System.nanoTime() < until) {
            due.remove().run();
        }
        if (!due.isEmpty()) {
            ask();
        }
    }
}
