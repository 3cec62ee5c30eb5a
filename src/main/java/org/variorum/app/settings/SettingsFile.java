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
        Properties values = new Properties();
        if (Files.isReadable(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException damaged) {
                values.clear();
            }
        }
        Settings standard = Settings.DEFAULT;
        return new Settings(
                ThemeChoice.of(values.getProperty("theme", standard.theme().code())),
                number(values.getProperty("text-size", ""), standard.textSize()),
                Boolean.parseBoolean(values.getProperty("ruler", "true")),
                Boolean.parseBoolean(values.getProperty("quiet", "false")),
                Boolean.parseBoolean(values.getProperty("reduced-motion", "false")));
    }

    /** Replaces the file as a whole, so that a crash leaves the old or the new one. */
    public void write(Settings settings) {
        Properties values = new Properties();
        values.setProperty("theme", settings.theme().code());
        values.setProperty("text-size", Integer.toString(settings.textSize()));
        values.setProperty("ruler", Boolean.toString(settings.ruler()));
        values.setProperty("quiet", Boolean.toString(settings.quiet()));
        values.setProperty("reduced-motion", Boolean.toString(settings.reducedMotion()));
        Path temporary = path.resolveSibling(FILE_NAME + ".new");
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(temporary)) {
                values.store(writer, "Variorum");
            }
            Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            temporary.toFile().delete();
        }
    }

    private static Optional<Path> place(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of);
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : otherwise;
    }
}
