package org.variorum.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * Settings in a small text file at the platform's own place.
 *
 * <p>A file that is missing, damaged or not writable costs preferences, never the start: defaults are used.
 *
 * @param path where it lies
 */
public record SettingsFile(Path path) {

    private static final String FILE_NAME = "settings.properties";

    /** The user's file on this system, following its conventions. */
    public static SettingsFile ofUser(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        Path folder;
        if (name.contains("win")) {
            folder = place(environment, "APPDATA").orElse(home).resolve("Variorum");
        } else if (name.contains("mac")) {
            folder = home.resolve("Library").resolve("Application Support").resolve("Variorum");
        } else {
            folder = place(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("variorum");
        }
        return new SettingsFile(folder.resolve(FILE_NAME));
    }

    /** What the file says; defaults for what it does not. */
    public Settings read() {
        return SettingsText.read(values().orElse(Map.of()));
    }

    /** What is wrong with the file: it is there and cannot be understood. */
    public Optional<Problem> trouble() {
        return values().isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of("settings-damaged", Severity.WARNING, path.toString()));
    }

    /**
     * Replaces the file as a whole, so that a crash leaves the old or the new one. What another edition of the program
     * wrote there stays; a file that cannot be understood is kept beside the new one.
     */
    public void write(Settings settings) {
        Properties values = new Properties();
        Optional<Map<String, String>> before = values();
        before.orElse(Map.of()).forEach((name, value) -> {
            if (!SettingsText.isKnown(name)) {
                values.setProperty(name, value);
            }
        });
        values.putAll(SettingsText.write(settings));
        Path temporary = path.resolveSibling(FILE_NAME + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            if (before.isEmpty()) {
                Files.move(path, path.resolveSibling(FILE_NAME + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            }
            try (Writer writer = Files.newBufferedWriter(temporary)) {
                values.store(writer, "Variorum");
            }
            Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            temporary.toFile().delete();
        }
    }

    /** What stands in the file, nothing for a missing one; empty when it cannot be understood. */
    private Optional<Map<String, String>> values() {
        if (!Files.isRegularFile(path)) {
            return Optional.of(Map.of());
        }
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        SortedMap<String, String> found = new TreeMap<>();
        values.stringPropertyNames().forEach(name -> found.put(name, values.getProperty(name)));
        return Optional.of(found);
    }

    private static Optional<Path> place(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of);
    }
}
