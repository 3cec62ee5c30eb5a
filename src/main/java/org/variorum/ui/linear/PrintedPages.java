package org.variorum.ui.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.variorum.ui.control.Wrapped;

/**
 * Facts in full sentences as pages of paper, black on white, whatever the window's colours.
 *
 * <p>A heading never stands alone at the foot of a page; lengths are in points.
 */
final class PrintedPages {

    private static final double SIZE = 10;
    private static final double GAP = 3;
    private static final double GAP_BEFORE_HEADING = 10;

    private final double width;
    private final double height;
    private final List<Group> pages = new ArrayList<>();
    private double used;

    private PrintedPages(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Lays the facts out on pages of that size. */
    static List<Group> of(List<FactSentences> facts, double width, double height) {
        PrintedPages printed = new PrintedPages(width, height);
        facts.forEach(printed::add);
        return printed.pages;
    }

    /**
     * Asks for a printer and prints.
     *
     * @return false when there is no printer
     */
    static boolean print(List<FactSentences> facts, Window owner) {
        Optional<PrinterJob> job = Optional.ofNullable(PrinterJob.createPrinterJob());
        job.filter(asked -> asked.showPrintDialog(owner)).ifPresent(confirmed -> {
            PageLayout layout = confirmed.getJobSettings().getPageLayout();
            of(facts, layout.getPrintableWidth(), layout.getPrintableHeight())
                    .forEach(page -> confirmed.printPage(layout, page));
            confirmed.endJob();
        });
        return job.isPresent();
    }

    private void add(FactSentences fact) {
        Text heading = text(fact.heading(), "Inter SemiBold");
        List<Text> sentences = fact.sentences().stream().map(sentence -> text(sentence, "Literata")).toList();
        double first = Stream.concat(Stream.of(heading), sentences.stream().limit(1))
                .mapToDouble(PrintedPages::height)
                .sum();
        put(heading, used == 0 ? 0 : GAP_BEFORE_HEADING, first);
        sentences.forEach(sentence -> put(sentence, GAP, height(sentence)));
    }

    /** Puts the words below what stands on the page, on a new one where there is less room than they need. */
    private void put(Text words, double gap, double needed) {
        if (pages.isEmpty() || used + gap + needed > height && used > 0) {
            pages.add(new Group());
            used = 0;
        }
        double top = used == 0 ? 0 : used + gap;
        words.setLayoutY(top - words.getLayoutBounds().getMinY());
        pages.getLast().getChildren().add(words);
        used = top + height(words);
    }

    private Text text(String words, String family) {
        Text text = new Text(words);
        text.setFont(Font.font(family, SIZE));
        return Wrapped.of(text, width);
    }

    private static double height(Node node) {
        return node.getLayoutBounds().getHeight();
    }
}
