package org.variorum.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The figures of all sets as a table in Markdown, and the sets that were left out. */
final class QualityReport {

    private final String command;
    private final String date;
    private final List<String> rows = new ArrayList<>();
    private final SortedSet<String> measured = new TreeSet<>();
    private final SortedMap<String, String> skipped = new TreeMap<>();

    QualityReport(String command, String date) {
        this.command = command;
        this.date = date;
    }

    /** Adds the rows of one set and returns them; figures for which the set has no labels are left out. */
    String add(String set, List<Figure> figures, Evaluation evaluation) {
        Counts total = evaluation.total();
        List<String> own = new ArrayList<>();
        for (Figure figure : figures) {
            double value = figure.value().applyAsDouble(total);
            if (figure.applies(total)) {
                Bootstrap.Interval interval = Bootstrap.interval(evaluation.groups(), figure);
                own.add(String.format(
                        Locale.ROOT, "| %s | %d | %s | %.3f | %.3f – %.3f |", set, evaluation.items(), figure.name(),
                        value, interval.low(), interval.high()));
            }
        }
        measured.add(set.replaceFirst("/.*", ""));
        rows.addAll(own);
        return String.join("\n", own);
    }

    /** Notes that a set is not measured, and why. */
    void skip(String set, String reason) {
        skipped.put(set, reason);
    }

    /** The folders of which a set was measured. */
    SortedSet<String> measured() {
        return measured;
    }

    /** The sets that were left out, a line each. */
    String skipped() {
        return skipped.isEmpty() ? "Nothing was left out." : "Left out:\n\n" + String.join("\n", skipped.entrySet()
                .stream().map(entry -> "- " + entry.getKey() + ": " + entry.getValue()).toList());
    }

    /** The page. */
    String markdown() {
        return """
                # What the analysis gets right, measured

                Development halves of labelled sets; the other halves are kept for judging. The rules for disputes were
                written while reading the errors of the three sets of disputes and of breaking_nli, and the weights of
                the alignment are fitted on the pair sets shown here, so that those figures are optimistic;
                [components.md](components.md) has the cross-validated ones. 95 %% intervals by drawing groups of
                related items with replacement (1,000 draws, fixed seed). Disputes count as right when one of their
                claim pairs covers two quotations of different value of one labelled disagreement; everything else that
                is reported counts as a false alarm, save what the annotators call ambiguous. The sets of pairs of
                sentences are run as two articles of one sentence each.

                Command: `%s`%nDate: %s

                | set | items | figure | value | 95 %% interval |
                |---|---|---|---|---|
                %s

                %s
                """.formatted(command, date, String.join("\n", rows), skipped());
    }
}
