package org.variorum.analysis.extract.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One readable file of words of a language, in sections.
 *
 * <p>Lines that start with {@code #} are comments, {@code [name]} opens a section. An entry is either words separated
 * by commas, or {@code key = words separated by commas}. Everything that is particular to a language stands in such
 * files, so that a second language is data.
 */
public final class WordLists {

    private final Map<String, Set<String>> words = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();

    private WordLists(String text) {
        String section = "";
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                add(section, line);
            }
        }
    }

    /**
     * Reads a list from the resources.
     *
     * @param language ISO 639 code, which is the folder's name
     * @param name file name without extension
     */
    public static WordLists load(String language, String name) {
        String path = "/org/variorum/analysis/" + language + "/" + name + ".txt";
        try (InputStream in = WordLists.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No word list " + path);
            }
            return new WordLists(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String section, String line) {
        int equals = line.indexOf(" = ");
        List<String> entries = split(equals < 0 ? line : line.substring(equals + " = ".length()));
        if (equals < 0) {
            words.computeIfAbsent(section, key -> new TreeSet<>()).addAll(entries);
        } else {
            tables.computeIfAbsent(section, key -> new LinkedHashMap<>())
                    .computeIfAbsent(line.substring(0, equals).strip(), key -> new ArrayList<>()).addAll(entries);
        }
    }

    private static List<String> split(String entries) {
        return List.of(entries.split(",")).stream().map(String::strip).filter(entry -> !entry.isEmpty()).toList();
    }

    /** The words of a section; empty when there is no such section. */
    public Set<String> words(String section) {
        return words.getOrDefault(section, Set.of());
    }

    /** The table of a section, in the file's order; empty when there is no such section. */
    public Map<String, List<String>> table(String section) {
        return tables.getOrDefault(section, Map.of());
    }

    /** The names of the sections that hold a table, in the file's order. */
    public List<String> tableSections() {
        return List.copyOf(tables.keySet());
    }
}
