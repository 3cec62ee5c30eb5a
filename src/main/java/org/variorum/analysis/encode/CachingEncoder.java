package org.variorum.analysis.encode;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;

/**
 * Remembers what an encoder has encoded, so that a repeated sentence or an article compared again costs nothing.
 *
 * <p>Vectors are pure functions of their text, hence remembering never changes a result. The oldest entries go first
 * when there are more than the capacity.
 */
public final class CachingEncoder implements SentenceEncoder {

    private final SentenceEncoder encoder;
    private final int capacity;
    private final SequencedMap<String, float[]> texts = new LinkedHashMap<>();
    private final SequencedMap<ContextWindow, float[][]> windows = new LinkedHashMap<>();

    /**
     * An encoder in front of another.
     *
     * @param encoder does the work
     * @param capacity how many texts, and how many windows, to remember
     */
    public CachingEncoder(SentenceEncoder encoder, int capacity) {
        this.encoder = encoder;
        this.capacity = capacity;
    }

    @Override
    public int dimensions() {
        return encoder.dimensions();
    }

    @Override
    public float[][] encode(List<String> wanted) {
        return answer(wanted, texts, missing -> List.of(encoder.encode(missing))).toArray(float[][]::new);
    }

    @Override
    public List<float[][]> encodeInContext(List<ContextWindow> wanted) {
        return answer(wanted, windows, encoder::encodeInContext);
    }

    private <K, V> List<V> answer(List<K> wanted, SequencedMap<K, V> known, Function<List<K>, List<V>> compute) {
        Map<K, V> found = new LinkedHashMap<>();
        SequencedSet<K> missing = new LinkedHashSet<>();
        synchronized (known) {
            for (K key : wanted) {
                V value = known.get(key);
                if (value == null) {
                    missing.add(key);
                } else {
                    found.put(key, value);
                }
            }
        }
        List<K> toCompute = List.copyOf(missing);
        List<V> computed = compute.apply(toCompute);
        for (int index = 0; index < toCompute.size(); index++) {
            found.put(toCompute.get(index), computed.get(index));
        }
        remember(known, toCompute, computed);
        return wanted.stream().map(found::get).toList();
    }

    private <K, V> void remember(SequencedMap<K, V> known, List<K> keys, List<V> values) {
        synchronized (known) {
            for (int index = 0; index < keys.size(); index++) {
                known.putLast(keys.get(index), values.get(index));
            }
            while (known.size() > capacity) {
                known.pollFirstEntry();
            }
        }
    }
}
