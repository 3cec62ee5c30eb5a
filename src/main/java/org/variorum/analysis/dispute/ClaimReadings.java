package org.variorum.analysis.dispute;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What comparators read off one claim, kept because a claim is set against many others. It adds nothing to what the
 * claim is: all are equal. For one thread at a time.
 */
final class ClaimReadings {

    private final Map<Reading<?>, Object> kept = new IdentityHashMap<>();

    /**
     * Something that can be read off a claim by itself; known by its identity, so that it must be made once.
     *
     * @param <T> what is read; must not be changed by those who ask for it
     */
    @FunctionalInterface
    interface Reading<T> extends Function<ComparedClaim, T> {}

    @SuppressWarnings("unchecked")
    <T> T of(ComparedClaim claim, Reading<T> reading) {
        Object known = kept.get(reading);
        if (known == null) {
            known = reading.apply(claim);
            kept.put(reading, known);
        }
        return (T) known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClaimReadings;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
