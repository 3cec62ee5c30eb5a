package org.variorum.testing;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

/**
 * The seeds of tests over random states, and what each stands for. A failing test names its seed;
 * {@code -Dvariorum.seed=N} runs that one alone, {@code -Dvariorum.seeds=N} runs as many of each test.
 */
public final class Seeds {

    /** Where a test method finds {@link #many()}. */
    public static final String MANY = "org.variorum.testing.Seeds#many";

    private Seeds() {}

    /** Two hundred, as many as a property is checked with at each build. */
    public static LongStream many() {
        return first(200);
    }

    /** So many, where each costs more. */
    public static LongStream first(int usual) {
        Long one = Long.getLong("variorum.seed");
        return one == null ? LongStream.range(0, Integer.getInteger("variorum.seeds", usual)) : LongStream.of(one);
    }

    /** What a seed stands for: the same numbers on every machine. */
    public static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
