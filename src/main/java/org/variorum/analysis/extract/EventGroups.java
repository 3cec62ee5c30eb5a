package org.variorum.analysis.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.TimeMention;

/**
 * Joins the words of a sentence that name one event by its grammar, so that the place said beside the one and the date
 * said beside the other belong together: "the bombing in Lahore, where 57 people were killed in May".
 */
final class EventGroups {

    private static final int CLOSE = 2;
    private static final List<String> SEPARATING = List.of("conj", "parataxis", "csubj");

    private final SyntaxTree tree;
    private final EventLexicon lexicon;
    private final List<EventMention> events;

    private EventGroups(SyntaxTree tree, EventLexicon lexicon, List<EventMention> events) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.events = new ArrayList<>(events);
    }

    /** The same mentions in the same order, each with what is said of its event anywhere in the sentence. */
    static List<EventMention> joined(SyntaxTree tree, EventLexicon lexicon, List<EventMention> events) {
        return new EventGroups(tree, lexicon, events).join();
    }

    private List<EventMention> join() {
        int[] group = new int[tree.size()];
        int[] eventAt = new int[tree.size()];
        Arrays.fill(eventAt, -1);
        for (int i = 0; i < events.size(); i++) {
            eventAt[events.get(i).token()] = i;
        }
        List<EventMention> merged = new ArrayList<>(events);
        for (int i = 0; i < events.size(); i++) {
            group[i] = i;
        }
        for (int i = 0; i < events.size(); i++) {
            int above = above(i, eventAt);
            if (above >= 0 && group[above] != group[i] && fits(merged.get(group[above]), merged.get(group[i]))) {
                int from = group[i];
                int to = group[above];
                merged.set(to, merged(merged.get(to), merged.get(from)));
                for (int j = 0; j < events.size(); j++) {
                    group[j] = group[j] == from ? to : group[j];
                }
            }
        }
        List<EventMention> all = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EventMention whole = merged.get(group[i]);
            String own = events.get(i).kind();
            String kind = tellsApart(own) && tellsApart(whole.kind()) ? whole.kind() : own;
            all.add(new EventMention(events.get(i).token(), kind, whole.places(), whole.date(),
                    whole.another(), whole.definite()));
        }
        return all;
    }

    /** The event word that the mention hangs on so closely that both name one event; -1 for none. */
    private int above(int event, int[] eventAt) {
        List<String> path = new ArrayList<>();
        int at = events.get(event).token();
        while (tree.head(at) >= 0) {
            if (separates(at)) {
                return -1;
            }
            path.add(tree.relation(at));
            at = tree.head(at);
            if (eventAt[at] >= 0) {
                boolean noun = tree.isNoun(at);
                boolean clause = path.stream().anyMatch(Relations.NOUN_CLAUSES::contains);
                return path.size() <= CLOSE || noun && clause ? eventAt[at] : -1;
            }
        }
        return separates(at) ? -1 : before(at, eventAt);
    }

    /** "where 57 were killed", left without a tie to what it is about: it goes with the event before it. */
    private int before(int root, int[] eventAt) {
        boolean loose = tree.children(root).stream().anyMatch(child -> tree.isIn(child, "place relatives"));
        int start = tree.subtree(root).nextSetBit(0);
        for (int at = start - 1; loose && at >= 0; at--) {
            if (eventAt[at] >= 0) {
                return eventAt[at];
            }
        }
        return -1;
    }

    private boolean separates(int at) {
        boolean marked = tree.children(at, List.of("mark", "advmod")).stream()
                .anyMatch(child -> tree.isIn(child, "separating marks"));
        return marked || SEPARATING.contains(tree.relation(at))
                || tree.relation(at).equals("prep") && tree.isIn(at, "separating marks")
                || tree.relation(at).equals("ccomp");
    }

    private boolean fits(EventMention above, EventMention below) {
        boolean kin = lexicon.family(above.kind()).equals(lexicon.family(below.kind()))
                || lexicon.isToll(above.kind()) || lexicon.isToll(below.kind());
        boolean places = above.places().isEmpty() || below.places().isEmpty()
                || above.places().stream().anyMatch(below.places()::contains);
        boolean dates = above.date().isEmpty() || below.date().isEmpty()
                || above.date().get().overlaps(below.date().get());
        return kin && places && dates && !lexicon.follows(above.kind()) && !lexicon.follows(below.kind());
    }

    private boolean tellsApart(String kind) {
        return !lexicon.isNeutral(kind) || lexicon.isToll(kind);
    }

    private EventMention merged(EventMention above, EventMention below) {
        boolean plain = lexicon.isToll(above.kind());
        SortedSet<String> places = new TreeSet<>(above.places());
        places.addAll(below.places());
        Optional<TimeMention> date = Stream.of(above.date(), below.date()).flatMap(Optional::stream)
                .min(Comparator.comparing(TimeMention::precision));
        return new EventMention(above.token(), plain ? below.kind() : above.kind(), places, date,
                above.another() || below.another(), above.definite() || below.definite());
    }
}
