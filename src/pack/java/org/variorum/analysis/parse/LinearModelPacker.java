package org.variorum.analysis.parse;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Packs one classifier: description of its features, labels, and the weights that are not zero. */
final class LinearModelPacker {

    /** Steps from 0 to the largest weight: finer ones cost megabytes and change one arc in ten thousand. */
    private static final int STEPS = 2047;

    private final PackedOutput out;
    private final OnlineComponent<?, ?> component;
    private final MajorVector weights;
    private final int labels;

    LinearModelPacker(PackedOutput out, OnlineComponent<?, ?> component) {
        this.out = out;
        this.component = component;
        weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
        labels = weights.getLabelSize();
    }

    void pack() throws IOException, ReflectiveOperationException {
        out.texts(templates(component.getFeatureTemplate()));
        out.texts(component.getOptimizer().getLabelMap().getLabelList());
        List<Object2IntMap<String>> types = featureMap(component.getFeatureTemplate()).getIndexMaps();
        int size = types.stream().mapToInt(Object2IntMap::size).sum();
        long[] keys = new long[size];
        int[] features = new int[size];
        int item = 0;
        for (int type = 0; type < types.size(); type++) {
            for (Object2IntMap.Entry<String> entry : types.get(type).object2IntEntrySet()) {
                keys[item] = TextHash.of(entry.getKey()).key(type);
                features[item++] = entry.getIntValue();
            }
        }
        sort(keys, features);
        write(new KeyTablePacker(keys), features);
    }

    /** Sorts both arrays by key, so that the file does not depend on the order of a hash map. */
    private static void sort(long[] keys, int[] features) {
        Integer[] order = new Integer[keys.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compare(keys[a], keys[b]));
        long[] oldKeys = keys.clone();
        int[] oldFeatures = features.clone();
        for (int i = 0; i < order.length; i++) {
            keys[i] = oldKeys[order[i]];
            features[i] = oldFeatures[order[i]];
        }
    }

    private void write(KeyTablePacker table, int[] features) throws IOException {
        byte[] lengths = new byte[table.prints().length];
        int total = 0;
        float largest = 0;
        for (int slot = 0; slot < lengths.length; slot++) {
            int item = table.item(slot);
            int length = 0;
            for (int label = 0; item >= 0 && label < labels; label++) {
                float weight = weight(features[item], label);
                length += weight == 0 ? 0 : 1;
                largest = Math.max(largest, Math.abs(weight));
            }
            lengths[slot] = (byte) length;
            total += length;
        }
        byte[] numbers = new byte[total];
        short[] values = new short[total];
        float step = largest / STEPS;
        int[] next = {0};
        table.inOrder(item -> {
            for (int label = 0; label < labels; label++) {
                float weight = weight(features[item], label);
                if (weight != 0) {
                    numbers[next[0]] = (byte) label;
                    values[next[0]++] = (short) Math.round(weight / step);
                }
            }
        });
        out.ints(table.prints());
        out.bytes(lengths);
        out.bytes(numbers);
        out.shorts(values);
        out.fraction(step);
    }

    private float weight(int feature, int label) {
        return weights.get(feature * labels + label);
    }

    private static FeatureMap featureMap(FeatureTemplate<?, ?> template) throws ReflectiveOperationException {
        var field = FeatureTemplate.class.getDeclaredField("feature_map");
        field.setAccessible(true);
        return (FeatureMap) field.get(template);
    }

    /** Features with several values come first: their types have the lowest numbers. */
    private static List<String> templates(FeatureTemplate<?, ?> template) {
        List<String> lines = new ArrayList<>();
        template.getSetFeatureList().forEach(item -> lines.add(item(item, true)));
        template.getFeatureList().forEach(items -> lines.add(
                Arrays.stream(items).map(item -> item(item, false)).collect(Collectors.joining("+"))));
        return lines;
    }

    private static String item(FeatureItem item, boolean severalValues) {
        String relative = item.relation == null ? "" : "." + item.relation.name().toUpperCase(Locale.ROOT);
        return item.source + "" + item.window + relative + ":" + (severalValues ? several(item) : single(item));
    }

    private static Field several(FeatureItem item) {
        return switch (item.field) {
            case ambiguity_classes -> Field.EACH_POSSIBLE_TAG;
            case word_clusters -> Field.EACH_CLUSTER;
            case named_entity_gazetteers -> Field.EACH_NAME;
            case orthographic -> Field.EACH_SPELLING;
            case positional -> Field.EACH_POSITION;
            default -> throw new IllegalStateException("unknown feature " + item);
        };
    }

    private static Field single(FeatureItem item) {
        return switch (item.field) {
            case word_form_simplified -> Field.SIMPLE;
            case word_form_simplified_lowercase -> Field.LOWER;
            case word_shape -> Field.SHAPE;
            case part_of_speech_tag -> Field.TAG;
            case lemma -> Field.LEMMA;
            case named_entity_tag -> Field.ENTITY;
            case ambiguity_classes -> Field.POSSIBLE_TAGS;
            case dependency_label -> Field.RELATION;
            case valency -> Field.VALENCY;
            case prefix -> Field.valueOf("PREFIX" + item.attribute);
            case suffix -> Field.valueOf("SUFFIX" + item.attribute);
            default -> throw new IllegalStateException("unknown feature " + item);
        };
    }
}
