package org.variorum.analysis.extract.value;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.analysis.language.WordList;

/**
 * How a language names times: regular expressions by section and name, from {@code time-patterns.txt}. In them
 * <code>{name}</code> stands for another expression of the section.
 */
final class TimePatterns {

    private static final Pattern PART = Pattern.compile("(?<!p)\\{([a-z][a-z-]+)}");

    /** English. */
    static final TimePatterns ENGLISH = new TimePatterns("en");

    private final Map<String, Map<String, String>> sections = new HashMap<>();

    private TimePatterns(String language) {
        WordList list = WordList.load(language, "time-patterns");
        list.sectionNames().forEach(section -> sections.put(section, list.values(section)));
    }

    /** The expression of that name. */
    Pattern of(String section, String name) {
        return Pattern.compile(expanded(section, name));
    }

    private String expanded(String section, String name) {
        String text = sections.getOrDefault(section, Map.of()).get(name);
        if (text == null) {
            throw new IllegalArgumentException("No time pattern " + name + " in section " + section);
        }
        return PART.matcher(text).replaceAll(part -> Matcher.quoteReplacement(expanded(section, part.group(1))));
    }
}
