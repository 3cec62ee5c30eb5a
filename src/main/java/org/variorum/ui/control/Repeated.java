package org.variorum.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * Nodes of one kind, one for each thing to show. They are kept and show one thing after the other: changing words costs
 * the toolkit a fraction of making, styling and laying out new nodes.
 */
public final class Repeated<T, N extends Node> {

    private final Supplier<N> maker;
    private final BiConsumer<N, T> show;
    private final List<N> nodes = new ArrayList<>();

    /** Nodes as the maker makes them, each shown a thing before it is used. */
    public Repeated(Supplier<N> maker, BiConsumer<N, T> show) {
        this.maker = maker;
        this.show = show;
    }

    /** The nodes that show these things, in their order. */
    public List<N> of(List<T> things) {
        while (nodes.size() < things.size()) {
            nodes.add(maker.get());
        }
        for (int place = 0; place < things.size(); place++) {
            show.accept(nodes.get(place), things.get(place));
        }
        return List.copyOf(nodes.subList(0, things.size()));
    }

    /**
     * Puts these into the list of children unless they are there already: the toolkit styles what is put in anew. It is
     * styled at once, so that it can be laid out without restyling all that stands round it.
     */
    public static void put(List<Node> children, List<? extends Node> wanted) {
        if (!children.equals(wanted)) {
            int same = 0;
            while (same < Math.min(children.size(), wanted.size()) && children.get(same) == wanted.get(same)) {
                same++;
            }
            children.subList(same, children.size()).clear();
            List<? extends Node> added = wanted.subList(same, wanted.size());
            children.addAll(added);
            added.forEach(Node::applyCss);
        }
    }
}
