package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Labelled items of one kind: a file of JSON Lines in a folder that bears the set's name.
 *
 * @param name the folder's name; with the file's when the folder holds several
 * @param folder where files that the items name lie
 * @param items one object per line
 */
record LabelledSet(String name, Path folder, List<JsonNode> items) {

    private static final String LINES = ".jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where the sets of a folder lie, by name: in its subfolders, or in the folder itself. */
    static List<Path> filesIn(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data, 2)) {
            return files.filter(file -> file.toString().endsWith(LINES))
                    .sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    /** The name that a file's set goes by. */
    static String nameOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return file.toString();
        }
        try (Stream<Path> beside = Files.list(folder)) {
            boolean several = beside.filter(other -> other.toString().endsWith(LINES)).count() > 1;
            String own = String.valueOf(file.getFileName());
            return folder.getFileName() + (several ? "/" + own.substring(0, own.length() - LINES.length()) : "");
        }
    }

    /** Reads a file; the rest of a line that is no object is an error of the data. */
    static LabelledSet read(Path file) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                items.add(JSON.readTree(line));
            }
        }
        return new LabelledSet(nameOf(file), file.toAbsolutePath().resolveSibling("."), items);
    }

    /** Whether the items have all these fields. */
    boolean has(String... fields) {
        return !items.isEmpty() && Arrays.stream(fields).allMatch(items.getFirst()::has);
    }

    /** The labels that occur. */
    SortedSet<String> labels() {
        SortedSet<String> labels = new TreeSet<>();
        items.forEach(item -> labels.add(item.path("label").asText()));
        return labels;
    }

    /** What an item is called in the error analysis. */
    static String id(JsonNode item) {
        return item.path("id").asText("?");
    }

    /** What an item is drawn together with; the item itself when it says nothing. */
    static String group(JsonNode item) {
        return item.path("group").asText(id(item));
    }
}
