package org.variorum.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of all sets as a table in Markdown. */
final class QualityReport {

    private final String command;
    private final String date;
    private final List<String> rows = new ArrayList<>();

    QualityReport(String command, String date) {
        this.command = command;
        this.date = date;
    }

    /** Adds the rows of one set. */
    void add(String set, List<Figure> figures, Evaluation evaluation) {
        Counts total = evaluation.total();
        for (Figure figure : figures) {
            Bootstrap.Interval interval = Bootstrap.interval(evaluation.groups(), figure);
            rows.add(String.format(
                    Locale.ROOT, "| %s | %d | %s | %.3f | %.3f – %.3f |", set, evaluation.items(), figure.name(),
                    figure.value().applyAsDouble(total), interval.low(), interval.high()));
        }
    }

    /** The page. */
    String markdown() {
        return """
                # What the analysis gets right, measured

                Development halves of labelled sets; the other halves are kept for judging. 95 %% intervals by drawing
                groups of related items with replacement (1,000 draws, fixed seed). Disputes count as right when one of
                their claim pairs covers two quotations of different value of one labelled disagreement; everything else
                that is reported counts as a false alarm, save what the annotators call ambiguous.

                Command: `%s`%nDate: %s

                | set | items | figure | value | 95 %% interval |
                |---|---|---|---|---|
                %s
                """.formatted(command, date, String.join("\n", rows));
    }
}
