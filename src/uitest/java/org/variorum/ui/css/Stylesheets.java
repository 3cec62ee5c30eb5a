package org.variorum.ui.css;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The stylesheets of the program as they lie in its resources.
 *
 * @param tokens one file of role colours for each theme, {@code tokens-*.css}
 * @param common files that every theme loads: the base first, then one for each pane
 */
record Stylesheets(List<Path> tokens, List<Path> common) {

    private static final Path FOLDER = Path.of("target/classes/org/variorum/ui/css");

    static Stylesheets find() {
        if (!Files.isDirectory(FOLDER)) {
            return new Stylesheets(List.of(), List.of());
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
            Stream<Path> base = all.stream().filter(file -> name(file).equals("base.css"));
            Stream<Path> panes = all.stream().filter(file -> !isTokens(file) && !name(file).equals("base.css"));
            return new Stylesheets(
                    all.stream().filter(Stylesheets::isTokens).toList(),
                    Stream.concat(base, panes).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Addresses of all sheets of the theme that a token file makes. */
    List<String> theme(Path token) {
        return Stream.concat(Stream.of(token), common.stream())
                .map(file -> file.toUri().toString())
                .toList();
    }

    private static boolean isTokens(Path file) {
        return name(file).startsWith("tokens-");
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
