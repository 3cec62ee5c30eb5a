package org.variorum.analysis.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/**
 * The typed value that a claim gives, by which claims are brought together whatever their wording.
 *
 * @param slot what is shown of it
 * @param unit unit of a quantity, empty for times
 * @param characteristic whether an event has just one such value, so that the event alone says what is meant
 */
record SlotKey(Slot slot, String unit, boolean characteristic) implements Comparable<SlotKey> {

    private static final SequencedSet<String> CHARACTERISTIC =
            WordList.load("en", "alignment-slots").words("characteristic");
    private static final SequencedSet<String> EMPTY_PREDICATES = WordList.load("en", "alignment-slots").words("empty");
    /** Role of times of day: two such times in alike claims on one event are of the same moment. */
    private static final String CLOCK = "clock";
    private static final String TIME = "time";

    private static final Comparator<SlotKey> ORDER = Comparator
            .comparing((SlotKey key) -> key.slot.kind())
            .thenComparing(key -> key.slot.role())
            .thenComparing(SlotKey::unit);

    /** The slots that the statement fills, each once. */
    static List<SlotKey> of(Statement statement) {
        SequencedSet<SlotKey> keys = new LinkedHashSet<>();
        for (Quantity quantity : statement.quantities()) {
            if (!quantity.subset() && !quantity.role().isEmpty()) {
                keys.add(new SlotKey(
                        new Slot("quantity", quantity.role()), quantity.unit(),
                        CHARACTERISTIC.contains(quantity.role())));
            }
        }
        String predicate = statement.claim().predicate();
        if (!statement.claim().claim().times().isEmpty() && !predicate.isEmpty()
                && !EMPTY_PREDICATES.contains(predicate)) {
            keys.add(new SlotKey(new Slot(TIME, predicate), "", false));
        }
        if (statement.claim().claim().times().stream().anyMatch(SlotKey::isClock)) {
            keys.add(new SlotKey(new Slot(TIME, CLOCK), "", false));
        }
        return new ArrayList<>(keys);
    }

    /**
     * Whether the two statements time what happened to different people, all of them named: two arrests of one news
     * have two times. Numbers are of the event, whoever is named beside them.
     */
    boolean isOfOthers(Statement first, Statement second) {
        return slot.kind().equals(TIME) && first.claim().isOfOthersThan(second.claim());
    }

    private static boolean isClock(TimeMention time) {
        return time.precision().compareTo(TimePrecision.HOUR) <= 0;
    }

    @Override
    public int compareTo(SlotKey other) {
        return ORDER.compare(this, other);
    }
}
