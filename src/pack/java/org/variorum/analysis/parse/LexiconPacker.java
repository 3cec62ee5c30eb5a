package org.variorum.analysis.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Packs dictionaries from words, or names of several words, to lists of classes. */
final class LexiconPacker {

    private final PackedOutput out;
    private final List<TextHash> words = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    LexiconPacker(PackedOutput out) {
        this.out = out;
    }

    /** Packs a plain dictionary. */
    void pack(Map<String, ? extends Collection<String>> lexicon) throws IOException {
        new TreeMap<String, Collection<String>>(lexicon).forEach((word, classes) -> {
            words.add(TextHash.of(word));
            values.add(String.join(" ", classes));
        });
        write();
    }

    /** Packs a prefix tree of names; a beginning that is no name itself gets the empty list. */
    void pack(PrefixTree<String, ? extends Collection<String>> names) throws IOException {
        for (var first : new TreeMap<>(names.getRoot()).entrySet()) {
            collect(TextHash.of(first.getKey()), first.getValue());
        }
        write();
    }

    private void collect(TextHash name, PrefixNode<String, ? extends Collection<String>> node) {
        words.add(name);
        values.add(node.hasValue() ? String.join(" ", new java.util.TreeSet<>(node.getValue())) : "");
        for (var next : new TreeMap<>(node).entrySet()) {
            collect(name.then(TextHash.SPACE).then(TextHash.of(next.getKey())), next.getValue());
        }
    }

    private void write() throws IOException {
        Map<String, Integer> lists = new LinkedHashMap<>();
        for (String value : values) {
            lists.putIfAbsent(value, lists.size());
        }
        if (lists.size() > Character.MAX_VALUE) {
            throw new IOException("more lists than a char can number");
        }
        KeyTablePacker table = new KeyTablePacker(words.stream().mapToLong(word -> word.key(0)).toArray());
        char[] numbers = new char[table.prints().length];
        for (int slot = 0; slot < numbers.length; slot++) {
            int item = table.item(slot);
            numbers[slot] = item < 0 ? 0 : (char) lists.get(values.get(item)).intValue();
        }
        out.texts(lists.keySet());
        out.ints(table.prints());
        out.chars(numbers);
    }
}
