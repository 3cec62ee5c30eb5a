package org.variorum.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

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
        arrange(children, wanted).forEach(Node::applyCss);
    }

    /** Has these be the children, in this order; those that are there and in order stay. Tells which were put in. */
    public static List<Node> arrange(List<Node> children, List<? extends Node> wanted) {
        List<Node> added = new ArrayList<>();
        if (!children.isEmpty() && !children.equals(wanted)) {
            children.removeIf(child -> !wanted.contains(child));
        }
        int place = 0;
        while (place < wanted.size()) {
            if (place < children.size() && children.get(place) == wanted.get(place)) {
                place++;
            } else {
                Node next = place < children.size() ? children.get(place) : null;
                List<? extends Node> run = wanted.subList(place, end(wanted, place, next));
                children.removeAll(run);
                children.addAll(place, run);
                added.addAll(run);
                place += run.size();
            }
        }
        return added;
    }

    /** Where the run of those ends that stand before the next one that is there already: a run is put in at once. */
    private static int end(List<? extends Node> wanted, int from, @Nullable Node next) {
        int end = from + 1;
        while (end < wanted.size() && wanted.get(end) != next) {
            end++;
        }
        return end;
    }
}
