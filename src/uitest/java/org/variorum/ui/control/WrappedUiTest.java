package org.variorum.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.text.QuotationPiece;

/** The toolkit cannot break a line within words that are written from right to left; nothing of ours asks it to. */
class WrappedUiTest {

    private static final String ARABIC = "\u063a\u0631\u0642\u062a \u0627\u0644\u0639\u0628\u0627\u0631\u0629 "
            + "\u0639\u0646\u062f \u0645\u062f\u062e\u0644 \u0627\u0644\u0645\u064a\u0646\u0627\u0621 "
            + "\u0645\u0633\u0627\u0621 \u0627\u0644\u062b\u0644\u0627\u062b\u0627\u0621 300 "
            + "\u0645\u0633\u0627\u0641\u0631";
    private static final String ENGLISH = "The ferry sank at the mouth of the harbour on Tuesday evening";

    @BeforeAll
    static void startTheToolkit() {
        FxThread.start(false);
    }

    @Test
    void controlsOfAnyWidthShowWordsReadFromTheRight() {
        for (int width = 0; width < 400; width += 7) {
            layOut(width, () -> Words.block(ARABIC));
            layOut(width, () -> Words.block("A: \u201c" + ARABIC + "\u201d"));
            layOut(width, () -> Wrapped.of(new CheckBox(ARABIC)));
            layOut(width, () -> Wrapped.of(new TextArea(ARABIC)));
        }
    }

    @Test
    void quotationsBreakBetweenWordsReadFromTheRight() {
        for (int width = 120; width < 400; width += 7) {
            layOut(width, () -> new QuotationFlow(List.of(
                    new QuotationPiece(ARABIC, false), new QuotationPiece(ARABIC, true))));
        }
    }

    @Test
    void decidingWordsReadFromTheRightFollowEachOtherFromTheRight() {
        List<Double> places = FxThread.call(() -> {
            QuotationFlow quotation = new QuotationFlow(List.of(new QuotationPiece(ARABIC, true)));
            new Scene(new VBox(quotation), 900, 100);
            quotation.getParent().applyCss();
            quotation.getParent().layout();
            return quotation.getChildren().stream()
                    .filter(node -> node.getStyleClass().contains(SystemTypeface.STYLE))
                    .map(node -> node.getBoundsInParent().getCenterX())
                    .toList();
        });

        assertThat(places).hasSize(8).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void aTextOfAGivenWidthKeepsToItInAnyScript() {
        for (String words : List.of(ARABIC, ENGLISH)) {
            assertThat(FxThread.call(() -> Wrapped.of(new Text(words), 150).getLayoutBounds().getWidth()))
                    .isBetween(50.0, 150.5);
        }
    }

    @Test
    void otherWordsWrap() {
        assertThat(FxThread.call(() -> Words.block(ENGLISH).isWrapText())).isTrue();
        assertThat(FxThread.call(() -> Words.block(ARABIC).isWrapText())).isFalse();
    }

    private static void layOut(double width, Supplier<Region> shown) {
        FxThread.call(() -> {
            VBox box = new VBox(shown.get());
            new Scene(box, width, 300);
            box.applyCss();
            box.layout();
            return true;
        });
    }
}
