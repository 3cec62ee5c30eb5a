package org.variorum.app.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.text.Wording;

/** The facts that pass the filter, by status and in the chosen order, with the counts that filter chips show. */
public final class FactList {

    private final Wording wording;
    private final ReadOnlyObjectWrapper<FactFilter> filter = new ReadOnlyObjectWrapper<>(FactFilter.ALL);
    private final ReadOnlyObjectWrapper<List<Fact>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<FactId>> hidden = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<FactOrder> order = new ReadOnlyObjectWrapper<>(FactOrder.IMPORTANCE);
    private final Map<FactId, FactTraits> traits = new LinkedHashMap<>();
    private ComparisonIndex index = ComparisonIndex.EMPTY;

    /** An empty list, filtered by nothing. */
    public FactList(Wording wording) {
        this.wording = wording;
    }

    /** What is filtered by; never null. */
    public ReadOnlyObjectProperty<FactFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    /** The facts that pass. */
    public ReadOnlyObjectProperty<List<Fact>> shown() {
        return shown.getReadOnlyProperty();
    }

    /**
     * The facts that are not marked in the texts. That are those that do not pass, but the chips of the statuses hide
     * differences alone: what is agreed or told by one source is marked faintly whether it is listed or not.
     */
    public ReadOnlyObjectProperty<Set<FactId>> hidden() {
        return hidden.getReadOnlyProperty();
    }

    /** Lists the facts of another comparison. */
    public void show(ComparisonIndex next) {
        Map<FactId, FactTraits> former = next.comparison().origins().equals(index.comparison().origins())
                ? Map.copyOf(traits) : Map.of();
        ComparisonIndex before = index;
        index = next;
        traits.clear();
        next.comparison().facts().forEach(fact -> traits.put(fact.id(), Optional.ofNullable(former.get(fact.id()))
                .filter(known -> isAsIn(before, fact))
                .orElseGet(() -> FactTraits.of(fact, next, wording))));
        refresh();
    }

    /** Whether the fact and its claims are the very ones of the other comparison. */
    private boolean isAsIn(ComparisonIndex other, Fact fact) {
        return other.fact(fact.id()).filter(known -> known == fact).isPresent()
                && (other.comparison().claims() == index.comparison().claims()
                        || fact.claims().allMatch(claim -> other.claim(claim).equals(index.claim(claim))));
    }

    /** Filters by something else. */
    public void filterBy(FactFilter next) {
        filter.set(next);
        refresh();
    }

    /** How many facts there are in all. */
    public int total() {
        return index.comparison().facts().size();
    }

    /** How many of all facts are disputed, listed or not. */
    public long disputed() {
        return index.comparison().facts().stream().filter(fact -> fact.status() == FactStatus.DISPUTED).count();
    }

    /** In which order they are listed; never null. */
    public ReadOnlyObjectProperty<FactOrder> order() {
        return order.getReadOnlyProperty();
    }

    /** Lists them in another order. */
    public void sortBy(FactOrder next) {
        order.set(next);
        refresh();
    }

    /** By code, how many facts each chip of a group stands for. */
    public Map<String, FilterCount> counts(FilterGroup group) {
        Map<String, FilterCount> counts = new TreeMap<>();
        for (FactTraits each : traits.values()) {
            boolean passes = filter.get().acceptsBut(group, each);
            each.codes().getOrDefault(group, List.of()).forEach(code ->
                    counts.put(code, counts.getOrDefault(code, FilterCount.NONE).plus(passes)));
        }
        return counts;
    }

    /**
     * The disputed fact after or before the given one in the list; any fact when the list shows no disputed one.
     *
     * @param from where to start; from the beginning when empty or not in the list
     * @param step 1 for the next, -1 for the previous
     * @return nothing at the end of the list
     */
    public Optional<Fact> beside(Optional<FactId> from, int step) {
        List<Fact> stops = stops();
        int here = position(stops, from);
        int there = here < 0 ? (step > 0 ? 0 : stops.size() - 1) : here + step;
        return there < 0 || there >= stops.size() ? Optional.empty() : Optional.of(stops.get(there));
    }

    /** Tells the fact's place among the stops of next and previous (from 1, 0 when none) and their number. */
    public void place(Optional<FactId> fact, BiConsumer<Integer, Integer> reader) {
        List<Fact> stops = stops();
        reader.accept(position(stops, fact) + 1, stops.size());
    }

    private List<Fact> stops() {
        List<Fact> disputed =
                shown.get().stream().filter(fact -> fact.status() == FactStatus.DISPUTED).toList();
        return disputed.isEmpty() ? shown.get() : disputed;
    }

    /** What a person just made of words that nobody else says is listed all the same, or it would be lost at once. */
    private boolean isMadeByHand(Fact fact) {
        return fact.status() == FactStatus.SINGLE_SOURCE
                && fact.claims().allMatch(index.decisions().edited()::contains);
    }

    private static int position(List<Fact> facts, Optional<FactId> id) {
        return id.map(wanted -> facts.stream().map(Fact::id).toList().indexOf(wanted)).orElse(-1);
    }

    private void refresh() {
        Set<FactId> unmarked = new HashSet<>();
        List<Fact> passing = new ArrayList<>();
        for (Fact fact : index.comparison().facts()) {
            FactTraits each = traits.getOrDefault(fact.id(), FactTraits.NONE);
            boolean passes = filter.get().accepts(each)
                    || isMadeByHand(fact) && filter.get().acceptsBut(FilterGroup.STATUS, each);
            boolean faint = fact.status() == FactStatus.AGREED || fact.status() == FactStatus.SINGLE_SOURCE;
            if (passes) {
                passing.add(fact);
            } else if (!faint || !filter.get().acceptsBut(FilterGroup.STATUS, each)) {
                unmarked.add(fact.id());
            }
        }
        passing.sort(order.get().comparator(index));
        if (!unmarked.equals(hidden.get())) {
            hidden.set(Set.copyOf(unmarked));
        }
        shown.set(List.copyOf(passing));
    }
}
