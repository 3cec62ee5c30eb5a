package org.variorum.analysis.language;

import java.util.HashMap;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a language names times, ages, addresses and scores, and where its sentences begin: regular expressions by section
 * and name, from its lists of patterns. In them <code>{name}</code> stands for another expression of the section.
 */
public final class NamedPatterns {

    private static final Pattern PART = Pattern.compile("(?<!p)\\{([a-z][a-z-]+)}");

    /** Times in English. */
    public static final NamedPatterns ENGLISH_TIMES = new NamedPatterns("en", "time-patterns");
    /** Numbers that their form tells apart, in English. */
    public static final NamedPatterns ENGLISH_VALUES = new NamedPatterns("en", "value-patterns");
    /** Where sentences start that no full stop announces, in English. */
    public static final NamedPatterns ENGLISH_LINES = new NamedPatterns("en", "line-patterns");

    private final Map<String, Map<String, String>> sections = new HashMap<>();
    private final WordList list;

    private NamedPatterns(String language, String name) {
        list = WordList.load(language, name);
        list.tableSections().forEach(section -> sections.put(section, list.values(section)));
    }

    /** From each word of a section to what it means. */
    public Map<String, String> meanings(String section) {
        return list.meanings(section);
    }

    /** The words of a section that holds no expressions. */
    public SequencedSet<String> entries(String section) {
        return list.entries(section);
    }

    /** The lines {@code word = value} of a section. */
    public Map<String, String> values(String section) {
        return list.values(section);
    }

    /** The expression of that name. */
    public Pattern of(String section, String name) {
        return Pattern.compile(expanded(section, name));
    }

    private String expanded(String section, String name) {
        String text = sections.getOrDefault(section, Map.of()).get(name);
        if (text == null) {
            throw new IllegalArgumentException("No pattern " + name + " in section " + section);
        }
        return PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(expanded(section, part.group(1))));
    }
}
