package org.variorum.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The least (or, for what should be rare, the most) that each figure may be. Kept in {@code floors.csv}: set, figure,
 * {@code >=} or {@code <=}, value.
 */
final class Floors {

    private final List<String[]> lines = new ArrayList<>();

    Floors() {
        try (InputStream in = Floors.class.getResourceAsStream("floors.csv")) {
            if (in == null) {
                throw new IllegalStateException("No floors.csv");
            }
            new java.io.BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> lines.add(line.split("\\s*,\\s*")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sets for which there are floors. */
    SortedSet<String> sets() {
        return lines.stream().map(line -> line[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the set's figures fall short of, in words. */
    List<String> violations(String set, List<Figure> figures, Evaluation evaluation) {
        List<String> violations = new ArrayList<>();
        for (Figure figure : figures) {
            double value = figure.value().applyAsDouble(evaluation.total());
            for (String[] line : lines) {
                if (line[0].equals(set.replaceFirst("/.*", "")) && line[1].equals(figure.name())) {
                    double bound = Double.parseDouble(line[3]);
                    boolean holds = line[2].equals(">=") ? value >= bound : value <= bound;
                    if (!holds) {
                        violations.add(String.format(
                                Locale.ROOT, "%s: %s is %.3f, must be %s %s", set, figure.name(), value, line[2],
                                line[3]));
                    }
                }
            }
        }
        return violations;
    }
}
