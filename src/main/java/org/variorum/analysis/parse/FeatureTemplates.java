package org.variorum.analysis.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The features a model was trained with, read from their description in the packed file.
 *
 * <p>A line describes one type of feature: the fields of one to three words, joined by "+". A field is written
 * {@code i-1.lmd:TAG}: a place ("i", "j", "k" and a distance), optionally a relative in the tree, and what to look at.
 */
final class FeatureTemplates {

    /** Finds the word at a place of the state of an analysis, or null when there is none. */
    interface Places {
        @Nullable Word at(char source, int window);
    }

    private enum Relative { SELF, H, H2, LMD, LMD2, RMD, RMD2, LNS, LNS2 }

    private record Item(char source, int window, Relative relative, Field field) {

        @Nullable Word find(Places places) {
            Word word = places.at(source, window);
            if (word == null) {
                return null;
            }
            Word head = word.head();
            return switch (relative) {
                case SELF -> word;
                case H -> head;
                case H2 -> head == null ? null : head.head();
                case LMD -> word.leftmost(0);
                case LMD2 -> word.leftmost(1);
                case RMD -> word.rightmost(0);
                case RMD2 -> word.rightmost(1);
                case LNS -> word.leftSibling(0);
                case LNS2 -> word.leftSibling(1);
            };
        }
    }

    private static final Pattern ITEM = Pattern.compile("([ijk])(-?\\d+)(?:\\.(\\w+))?:(\\w+)");

    private static final TextHash[] NONE = {};

    private final List<Item[]> types = new ArrayList<>();

    /** Reads the description: the place of a line in the list is the number of its type. */
    FeatureTemplates(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\\+", -1);
            Item[] items = new Item[parts.length];
            for (int i = 0; i < parts.length; i++) {
                items[i] = item(parts[i]);
            }
            types.add(items);
        }
    }

    private static Item item(String text) {
        Matcher matcher = ITEM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a feature: " + text);
        }
        String relative = matcher.group(3);
        return new Item(matcher.group(1).charAt(0), Integer.parseInt(matcher.group(2)),
                relative == null ? Relative.SELF : Relative.valueOf(relative.toUpperCase(Locale.ROOT)),
                Field.valueOf(matcher.group(4)));
    }

    /** The keys of all features that hold at the given places, in the order of their types. */
    long[] keys(Places places) {
        long[] keys = new long[2 * types.size()];
        int count = 0;
        for (int type = 0; type < types.size(); type++) {
            Item[] items = types.get(type);
            if (items[0].field().hasSeveralValues()) {
                TextHash[] values = several(items[0], places);
                if (count + values.length + types.size() > keys.length) {
                    keys = Arrays.copyOf(keys, 2 * (count + values.length + types.size()));
                }
                for (TextHash value : values) {
                    keys[count++] = value.key(type);
                }
            } else {
                TextHash value = joined(items, places);
                if (value != null) {
                    keys[count++] = value.key(type);
                }
            }
        }
        return Arrays.copyOf(keys, count);
    }

    private static TextHash[] several(Item item, Places places) {
        Word word = item.find(places);
        return word == null ? NONE : word.values(item.field());
    }

    private static @Nullable TextHash joined(Item[] items, Places places) {
        TextHash joined = null;
        for (Item item : items) {
            Word word = item.find(places);
            TextHash value = word == null ? null : word.value(item.field());
            if (value == null) {
                return null;
            }
            joined = joined == null ? value : joined.join(value);
        }
        return joined;
    }
}
