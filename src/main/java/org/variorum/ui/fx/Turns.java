package org.variorum.ui.fx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * Work for the toolkit's thread that is done piece by piece. After some milliseconds the thread is given to whatever
 * else waits for it, a frame or a key, and goes on afterwards: no work is one long piece.
 *
 * <p>Views of one window share a queue: what waits for the thread waits for one piece, not for one of every view.
 */
public final class Turns {

    /** After so long no further piece is begun. */
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(3);

    private final Queue queue;

    /** Turns in a queue of their own. */
    public Turns() {
        this(new Queue());
    }

    private Turns(Queue queue) {
        this.queue = queue;
    }

    /** Turns that stand in the same queue, but are cleared and awaited apart. */
    public Turns beside() {
        return new Turns(queue);
    }

    /** Puts a piece behind those that are due. */
    public void add(Runnable piece) {
        queue.add(new Piece(this, piece));
    }

    /** Drops what is not done yet. */
    public void clear() {
        queue.due.removeIf(piece -> piece.owner() == this);
    }

    /** Does at once what is due, in the whole queue. */
    public void finish() {
        while (!queue.due.isEmpty()) {
            queue.due.remove().work().run();
        }
    }

    /** Whether nothing is due here. */
    public boolean isDone() {
        return queue.due.stream().noneMatch(piece -> piece.owner() == this);
    }

    /** Whether nothing is due in the whole queue. */
    public boolean isIdle() {
        return queue.due.isEmpty();
    }

    private record Piece(Turns owner, Runnable work) {}

    /** Pieces in the order in which they were asked for. */
    private static final class Queue {

        private final Deque<Piece> due = new ArrayDeque<>();
        private boolean asked;

        void add(Piece piece) {
            due.add(piece);
            ask();
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
                due.remove().work().run();
            }
            if (!due.isEmpty()) {
                ask();
            }
        }
    }
}
