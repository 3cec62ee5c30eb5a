package org.variorum.analysis.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * One readable list of words of a language, in named sections.
 *
 * <p>The file has {@code [section]} lines, lines of entries and {@code #} comments. The order of the file is kept, for
 * results must not depend on hashing. A list that is missing is a fault of the build, so loading throws.
 */
public final class WordList {

    private static final String SIGN = " = ";

    private final String name;
    private final Map<String, List<String>> sections;
    private final Map<String, SequencedSet<String>> entries = new HashMap<>();

    private WordList(String name, Map<String, List<String>> sections) {
        this.name = name;
        this.sections = sections;
        sections.forEach((section, lines) -> entries.put(section, entries(lines)));
    }

    /** The list {@code org/variorum/analysis/<language>/<name>.txt}. */
    public static WordList load(String language, String name) {
        String path = "/org/variorum/analysis/" + language + "/" + name + ".txt";
        try (InputStream stream = WordList.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Missing word list " + path);
            }
            return new WordList(name, parse(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> parse(BufferedReader reader) throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String entry = line.strip();
            if (entry.startsWith("[") && entry.endsWith("]")) {
                current = sections.computeIfAbsent(entry.substring(1, entry.length() - 1), key -> new ArrayList<>());
            } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                current.add(entry);
            }
        }
        return sections;
    }

    /** Names of the sections in the order of the file. */
    public List<String> sectionNames() {
        return List.copyOf(sections.keySet());
    }

    /** Names of the sections that hold a table, in the order of the file. */
    public List<String> tableSections() {
        return sections.keySet().stream().filter(section -> !table(section).isEmpty()).toList();
    }

    /** The lines of a section, one entry each. */
    public List<String> lines(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException("No section " + section + " in word list " + name);
        }
        return Collections.unmodifiableList(lines);
    }

    /** The words of a section whose lines hold several words each. */
    public SequencedSet<String> words(String section) {
        SequencedSet<String> words = new LinkedHashSet<>();
        lines(section).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return Collections.unmodifiableSequencedSet(words);
    }

    /**
     * The entries of a section of lines {@code word, several words, word}, tables left out; empty when there is no such
     * section.
     */
    public SequencedSet<String> entries(String section) {
        return entries.getOrDefault(section, Collections.emptyNavigableSet());
    }

    /**
     * The lines {@code key = word, several words, word} of a section: from each key to its words, in the order of the
     * file; empty when there is no such section.
     */
    public Map<String, List<String>> table(String section) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : sections.getOrDefault(section, List.of())) {
            int sign = line.indexOf(SIGN);
            if (sign >= 0) {
                table.computeIfAbsent(line.substring(0, sign).strip(), key -> new ArrayList<>())
                        .addAll(split(line.substring(sign + SIGN.length())));
            }
        }
        return Collections.unmodifiableMap(table);
    }

    private static SequencedSet<String> entries(List<String> lines) {
        SequencedSet<String> entries = new LinkedHashSet<>();
        lines.stream().filter(line -> !line.contains(SIGN)).forEach(line -> entries.addAll(split(line)));
        return Collections.unmodifiableSequencedSet(entries);
    }

    private static List<String> split(String entries) {
        return Stream.of(entries.split(",")).map(String::strip).filter(entry -> !entry.isEmpty()).toList();
    }

    /** The entries of a section of lines {@code meaning = word, several words, word}: from each word to its meaning. */
    public Map<String, String> meanings(String section) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String line : lines(section)) {
            int sign = line.indexOf(SIGN);
            for (String word : line.substring(sign + SIGN.length()).split(",")) {
                meanings.put(word.strip(), line.substring(0, sign).strip());
            }
        }
        return Collections.unmodifiableMap(meanings);
    }

    /** The entries of a section of lines {@code word = value}: from each word, or words, to its value. */
    public Map<String, String> values(String section) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : lines(section)) {
            int sign = line.indexOf(SIGN);
            values.put(line.substring(0, sign).strip(), line.substring(sign + SIGN.length()).strip());
        }
        return Collections.unmodifiableMap(values);
    }
}
