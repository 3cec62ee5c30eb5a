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

    /** No further piece is begun that would end later than this, as long as the former ones took. */
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(8);

    private final Queue queue;
    private final int rank;

    /** Turns in a queue of their own. */
    public Turns() {
        this(new Queue(), 0);
    }

    private Turns(Queue queue, int rank) {
        this.queue = queue;
        this.rank = rank;
    }

    /** Turns that stand in the same queue, but are cleared and awaited apart. */
    public Turns beside() {
        return new Turns(queue, rank);
    }

    /** Turns that stand in the same queue behind all of these, whenever they are asked for. */
    public Turns after() {
        return new Turns(queue, rank + 1);
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
            queue.next().run();
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

    /** Pieces by rank, and among equals in the order in which they were asked for. */
    private static final class Queue {

        private final Deque<Piece> due = new ArrayDeque<>();
        private boolean asked;

        void add(Piece piece) {
            due.add(piece);
            ask();
        }

        Runnable next() {
            Piece first = due.getFirst();
            for (Piece piece : due) {
                first = piece.owner().rank < first.owner().rank ? piece : first;
            }
            due.remove(first);
            return first.work();
        }

        private void ask() {
            if (!asked) {
                asked = true;
                FxThread.later(this::go);
            }
        }

        private void go() {
            asked = false;
            long start = System.nanoTime();
            long spent = 0;
            int done = 0;
            while (!due.isEmpty() && (done == 0 || spent + spent / done < LONGEST)) {
                next().run();
                done++;
                spent = System.nanoTime() - start;
            }
            if (!due.isEmpty()) {
                ask();
            }
        }
    }
}
