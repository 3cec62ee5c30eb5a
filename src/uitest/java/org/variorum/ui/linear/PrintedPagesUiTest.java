package org.variorum.ui.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.ReadingFonts;

class PrintedPagesUiTest {

    private static final double WIDTH = 450;
    private static final double HEIGHT = 700;

    @BeforeAll
    static void startTheToolkit() {
        FxThread.start(false);
        FxThread.call(() -> {
            ReadingFonts.load();
            return true;
        });
    }

    @Test
    void everySentenceIsOnSomePageInOrder() {
        List<FactSentences> facts = facts(60);

        assertThat(words(pages(facts))).containsExactlyElementsOf(facts.stream()
                .flatMap(fact -> IntStream.range(-1, fact.sentences().size())
                        .mapToObj(place -> place < 0 ? fact.heading() : fact.sentences().get(place)))
                .toList());
    }

    @Test
    void nothingStandsBelowOrBesideThePage() {
        List<Group> pages = pages(facts(60));

        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> {
            assertThat(page.getLayoutBounds().getMaxY()).isLessThanOrEqualTo(HEIGHT + 1);
            assertThat(page.getLayoutBounds().getMaxX()).isLessThanOrEqualTo(WIDTH + 1);
        });
    }

    @Test
    void aHeadingHasASentenceBelowItOnItsPage() {
        assertThat(pages(facts(60))).allSatisfy(page ->
                assertThat(((Text) page.getChildren().getLast()).getText()).doesNotStartWith("Fact"));
    }

    @Test
    void nothingToPrintIsNoPage() {
        assertThat(pages(List.of())).isEmpty();
    }

    private static List<Group> pages(List<FactSentences> facts) {
        return FxThread.call(() -> PrintedPages.of(facts, WIDTH, HEIGHT));
    }

    private static List<String> words(List<Group> pages) {
        return pages.stream()
                .flatMap(page -> page.getChildren().stream())
                .map((Node node) -> ((Text) node).getText())
                .toList();
    }

    private static List<FactSentences> facts(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new FactSentences("Fact " + number, List.of(
                        "A says " + number + " in a sentence that is long enough to need a second line on paper, as "
                                + "most quotations of newspapers do.",
                        "B says nothing of " + number + ".")))
                .toList();
    }
}
