package org.variorum.app.scroll;

/**
 * A place in one text that belongs to a place in another.
 *
 * @param from character in the text that leads, from 0
 * @param to character in the text that follows, from 0
 * @param weight how much it counts where anchors contradict each other's order; above 0
 */
public record Anchor(int from, int to, double weight) {

    /** The same the other way round. */
    public Anchor inverse() {
        return new Anchor(to, from, weight);
    }
}
