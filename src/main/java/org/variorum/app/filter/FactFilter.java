package org.variorum.app.filter;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.Position;
import org.variorum.model.text.Wording;

/**
 * Which facts the reader wants to see. The groups are joined by "and", the members of one by "or".
 *
 * @param statuses the wanted statuses; empty for all
 * @param kinds the wanted kinds of difference as message codes, such as {@code dispute.quantity}; empty for all
 * @param text words that the label or a position must contain, any case; empty for all
 */
public record FactFilter(SortedSet<FactStatus> statuses, SortedSet<String> kinds, String text) {

    /** Shows everything. */
    public static final FactFilter ALL = new FactFilter(new TreeSet<>(), new TreeSet<>(), "");

    public FactFilter {
        statuses = copy(statuses);
        kinds = copy(kinds);
    }

    /** The kinds of difference on a fact, as message codes. */
    public static List<String> kindsOf(Fact fact) {
        return fact.differences()
                .map(difference -> switch (difference) {
                    case Dispute dispute -> "dispute." + dispute.kind().code();
                    case Nuance nuance -> "nuance." + nuance.kind().code();
                })
                .distinct()
                .toList();
    }

    /** Whether the fact is wanted. */
    public boolean accepts(Fact fact, Wording wording) {
        return acceptsStatus(fact) && acceptsKind(fact) && acceptsText(fact, wording);
    }

    /** Whether the fact is wanted as far as kind and text go; chips of statuses count these. */
    public boolean acceptsButForStatus(Fact fact, Wording wording) {
        return acceptsKind(fact) && acceptsText(fact, wording);
    }

    /** Whether the fact's status is wanted. */
    public boolean acceptsStatus(Fact fact) {
        return statuses.isEmpty() || statuses.contains(fact.status());
    }

    /** The same with that status wanted, or no longer. */
    public FactFilter toggled(FactStatus status) {
        return new FactFilter(toggle(statuses, status), kinds, text);
    }

    /** The same with that kind wanted, or no longer. */
    public FactFilter toggledKind(String kind) {
        return new FactFilter(statuses, toggle(kinds, kind), text);
    }

    /** The same with other words searched for. */
    public FactFilter withText(String words) {
        return new FactFilter(statuses, kinds, words);
    }

    private boolean acceptsKind(Fact fact) {
        return kinds.isEmpty() || kindsOf(fact).stream().anyMatch(kinds::contains);
    }

    private boolean acceptsText(Fact fact, Wording wording) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || Stream.concat(Stream.of(wording.say(fact.label())), fact.positions().stream().map(Position::value))
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static <T extends Comparable<T>> SortedSet<T> copy(Collection<T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }

    private static <T extends Comparable<T>> SortedSet<T> toggle(SortedSet<T> values, T value) {
        SortedSet<T> next = new TreeSet<>(values);
        if (!next.remove(value)) {
            next.add(value);
        }
        return next;
    }
}
