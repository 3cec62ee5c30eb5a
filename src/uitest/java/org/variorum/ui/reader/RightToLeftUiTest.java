package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fixture.ComparisonBuilder;
import org.variorum.ui.fx.FxThread;

/** What stands round a text that is read from the right: the mirror image of what stands round others. */
@ExtendWith(ApplicationExtension.class)
class RightToLeftUiTest {

    private static final String HEBREW = "\u05d4\u05de\u05e2\u05d1\u05d5\u05e8\u05ea \u05d8\u05d1\u05e2\u05d4. ";

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void marginHeaderAndRulerChangeSides() {
        OpenPane open = show(HEBREW.repeat(30));

        assertThat(bounds(open, ".paragraph-margin").getMinX())
                .isGreaterThanOrEqualTo(bounds(open, ".paragraph-text").getMaxX() - 1);
        assertThat(bounds(open, ".overview-ruler").getMaxX())
                .isLessThanOrEqualTo(bounds(open, ".article-text").getMinX() + 1);
        assertThat(bounds(open, ".siglum-badge").getMinX()).isGreaterThan(open.pane().getWidth() / 2);
        assertThat(open.pane().header().getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void aPaneThatHasNoRoomYetIsLaidOut() {
        OpenPane open = show(HEBREW.repeat(30));

        FxThread.call(() -> {
            open.pane().resize(0, 300);
            open.pane().layout();
            return true;
        });
        assertThat(bounds(open, ".article-text").getWidth()).isGreaterThan(100);
    }

    @Test
    void thePointerFindsTheLetterThatStandsThere() {
        OpenPane open = show(HEBREW.repeat(30));
        ArticleText text = (ArticleText) open.pane().lookup(".article-text");
        for (int letter : List.of(0, 3, 15)) {
            int found = FxThread.call(() -> {
                Bounds there = open.pane().boundsInScene(new TextSpan(letter, letter + 1)).orElseThrow();
                Point2D point = text.sceneToLocal(there.getCenterX(), there.getCenterY());
                return text.hit(point.getX(), point.getY()).getCharacterIndex().orElse(-1);
            });

            assertThat(found).isEqualTo(letter);
        }
    }

    @Test
    void aCommaStandsWhereItsWordEnds() {
        OpenPane open = show(HEBREW.replace('.', ',').repeat(30));
        int comma = HEBREW.indexOf('.');
        Bounds sign = FxThread.call(() -> open.pane().boundsInScene(new TextSpan(comma, comma + 1)).orElseThrow());
        Bounds last = FxThread.call(() -> open.pane().boundsInScene(new TextSpan(comma - 1, comma)).orElseThrow());
        Bounds next = FxThread.call(() -> open.pane().boundsInScene(new TextSpan(comma + 2, comma + 3)).orElseThrow());

        assertThat(sign.getMaxX()).isCloseTo(last.getMinX(), within(1.0));
        assertThat(next.getMaxX()).isLessThan(sign.getMinX());
        assertThat(textOf(open).getFont().getFamily()).isNotEqualTo("Literata");
    }

    @Test
    void aTextThatIsReadFromTheLeftStaysAsItIs() {
        OpenPane open = show("The ferry sank at the harbour mouth. ".repeat(30));

        assertThat(bounds(open, ".paragraph-margin").getMaxX())
                .isLessThanOrEqualTo(bounds(open, ".paragraph-text").getMinX() + 1);
        assertThat(bounds(open, ".overview-ruler").getMinX())
                .isGreaterThanOrEqualTo(bounds(open, ".article-text").getMaxX() - 1);
    }

    @Test
    void theHandlesOfAClaimStandWhereItsReaderBeginsAndEnds() {
        Article article = article(HEBREW.repeat(30));
        ComparisonIndex index = new ComparisonIndex(new ComparisonBuilder(List.of(article))
                .plain("Whether the ferry sank", "A", "sank", HEBREW.strip()).build());
        OpenPane open = show(article, index);
        FxThread.call(() -> {
            open.pane().showSelection(Selection.of(
                    index.comparison().facts().getFirst().id(), index.comparison().claims().getFirst().id(),
                    article.id(), SelectionOrigin.READER));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(bounds(open, ".edge-handle.start").getMinX())
                .isGreaterThan(bounds(open, ".edge-handle.end").getMaxX() + 20);
    }

    private OpenPane show(String words) {
        return show(article(words), ComparisonIndex.EMPTY);
    }

    private static Article article(String words) {
        return new Article(new ArticleId("A"), "a.txt", "", ArticleMetadata.unknown("he"),
                new SourceText(words.strip()), List.of(), false);
    }

    private OpenPane show(Article article, ComparisonIndex index) {
        OpenPane open = FxThread.call(() -> OpenPane.show(stage, article, index));
        WaitForAsyncUtils.waitForFxEvents();
        return open;
    }

    private static Text textOf(OpenPane open) {
        return (Text) FxThread.call(() -> open.pane().lookup(".paragraph-text .text"));
    }

    private static Bounds bounds(OpenPane open, String selector) {
        return FxThread.call(() -> {
            Node node = open.pane().lookup(selector);
            double width = selector.equals(".paragraph-margin") ? ParagraphMargin.WIDTH
                    : node.getLayoutBounds().getWidth();
            return node.localToScene(new BoundingBox(0, 0, width, 10));
        });
    }
}
