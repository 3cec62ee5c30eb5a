package org.variorum.messages;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One file of messages.
 *
 * @param file where it lies
 * @param messages patterns by key
 */
record Bundle(Path file, Map<String, String> messages) {

    /** All bundles below a folder of resources, translations included. */
    static List<Bundle> below(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().matches("messages.*\\.properties"))
                    .sorted()
                    .map(Bundle::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the file is the text that translations are made from. */
    boolean isOriginal() {
        return !file.getFileName().toString().contains("_");
    }

    /** The bundle that a translation translates, as a path. */
    Path original() {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("_.*\\.properties", ".properties"));
    }

    private static Bundle read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return new Bundle(file, messages);
    }
}
