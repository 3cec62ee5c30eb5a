package org.variorum.analysis.dispute.contrast;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.variorum.model.text.TextSpan;

/**
 * What comparators read off one claim, kept because a claim is set against many others, in several facts at a time. It
 * adds nothing to what the claim is: all are equal.
 *
 * <p>Safe for several threads: what two read at once is equal, and either is kept.
 */
public final class ClaimReadings {

    private final Map<Reading<?>, Object> kept = new ConcurrentHashMap<>();
    private final Map<SpanReading<?>, Map<TextSpan, Object>> keptOfSpans = new ConcurrentHashMap<>();

    /**
     * Something that can be read off a claim by itself; known by its identity, so that it must be made once.
     *
     * @param <T> what is read; must not be changed by those who ask for it
     */
    @FunctionalInterface
    public interface Reading<T> extends Function<ComparedClaim, T> {}

    /**
     * Something that can be read off some words of a claim, such as a number in it; known by its identity as well.
     *
     * @param <T> what is read; must not be changed by those who ask for it
     */
    @FunctionalInterface
    public interface SpanReading<T> extends BiFunction<ComparedClaim, TextSpan, T> {}

    /** A reading may ask for others, which is why nothing is locked while it is made. */
    @SuppressWarnings("unchecked")
    <T> T of(ComparedClaim claim, Reading<T> reading) {
        Object known = kept.get(reading);
        if (known == null) {
            known = reading.apply(claim);
            kept.put(reading, known);
        }
        return (T) known;
    }

    @SuppressWarnings("unchecked")
    <T> T of(ComparedClaim claim, TextSpan words, SpanReading<T> reading) {
        Map<TextSpan, Object> known = keptOfSpans.computeIfAbsent(reading, one -> new ConcurrentHashMap<>());
        Object value = known.get(words);
        if (value == null) {
            value = reading.apply(claim, words);
            known.put(words, value);
        }
        return (T) value;
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
