package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fx.FxThread;

/** Texts that are hard on a text control: all of them can be read to their end, and none stops the window. */
@ExtendWith(ApplicationExtension.class)
class StrangeTextsUiTest {

    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private Stage stage;

    /** One kind of difficulty. */
    enum Strange {
        ARABIC("\u0642\u0627\u0644 \u0627\u0644\u0645\u0633\u0624\u0648\u0644\u0648\u0646 \u0625\u0646 84 "
                + "\u0634\u062e\u0635\u0627\u064b \u0644\u0642\u0648\u0627 \u062d\u062a\u0641\u0647\u0645 \u0641\u064a "
                + "(Norwick) \u0645\u0633\u0627\u0621 \u0627\u0644\u062b\u0644\u0627\u062b\u0627\u0621. ", 12, "\n"),
        HEBREW("\u05d4\u05de\u05e2\u05d1\u05d5\u05e8\u05ea \u05d8\u05d1\u05e2\u05d4, "
                + "84 \u05d1\u05e0\u05d9 \u05d0\u05d3\u05dd \u05e0\u05d4\u05e8\u05d2\u05d5. ", 40, ""),
        CHINESE("\u6e2f\u53e3\u5f53\u5c40\u661f\u671f\u4e8c\u8868\u793a\uff0c\u8f6e\u6e21\u6c89\u6ca1\uff0c"
                + "\u81f4\u6b7b\u516b\u5341\u56db\u4eba\u3002", 60, "\n"),
        CHINESE_IN_ONE_LINE("\u6e2f\u53e3\u5f53\u5c40\u661f\u671f\u4e8c\u8868\u793a\u3002", 2000, ""),
        EMOJI("Ferry \ud83d\udea2\ud83c\udf0a sank \ud83d\ude22, 84 dead \ud83d\udc69\u200d\ud83d\ude92. ", 60, "\n"),
        HALF_SURROGATES("one \ud83d two \ude00 three \u0000 four. ", 60, "\n"),
        ONE_LINE("The clerk wrote in a hand that grew smaller towards the foot of the page. ", 1400, ""),
        HUNDRED_THOUSAND_WORDS("The clerk wrote in a hand that grew smaller. ", 11_200, "\n\n"),
        ENDLESS_WORD("x", 20_000, "");

        private final String sentence;
        private final int times;
        private final String between;

        Strange(String sentence, int times, String between) {
            this.sentence = sentence;
            this.times = times;
            this.between = between;
        }

        Article article() {
            String text = (sentence + between).repeat(times).strip();
            return new Article(new ArticleId("A"), "strange.txt", "", ArticleMetadata.unknown("en"),
                    new SourceText(text), List.of(), false);
        }
    }

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void watchForFailures(FxRobot robot) {
        robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(
                (thread, trouble) -> failure.compareAndSet(null, trouble)));
    }

    @AfterEach
    void nothingHasFailed(FxRobot robot) {
        robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
        assertThat(failure.get()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadToItsEnd(Strange strange, FxRobot robot) {
        Article article = strange.article();
        OpenPane open = FxThread.call(() -> OpenPane.show(stage, article, ComparisonIndex.EMPTY));
        WaitForAsyncUtils.waitForFxEvents();
        int last = article.text().length() - 1;
        for (int place : new int[] {0, last / 2, last}) {
            robot.interact(() -> open.pane().bring(new TextSpan(place, place + 1), 200));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> assertThat(open.pane().height(new TextSpan(place, place + 1)))
                    .as("%s, character %d", strange, place).isPresent());
        }
        robot.interact(() -> {
            Node text = open.pane().lookup(".paragraph-text");
            assertThat(text.getLayoutBounds().getWidth()).isLessThanOrEqualTo(open.pane().getWidth());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "HEBREW", "CHINESE"})
    void theRulerStandsWhereTheLinesEnd(Strange strange) {
        OpenPane open = FxThread.call(() -> OpenPane.show(stage, strange.article(), ComparisonIndex.EMPTY));
        WaitForAsyncUtils.waitForFxEvents();
        boolean mirrored = strange != Strange.CHINESE;
        boolean left = FxThread.call(() -> middle(open.pane().lookup(".overview-ruler"))
                < middle(open.pane().lookup(".article-text")));
        boolean badgeRight = FxThread.call(() -> middle(open.pane().lookup(".siglum-badge"))
                > middle(open.pane().lookup(".pane-source")));

        assertThat(left).isEqualTo(mirrored);
        assertThat(badgeRight).isEqualTo(mirrored);
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterX();
    }
}
