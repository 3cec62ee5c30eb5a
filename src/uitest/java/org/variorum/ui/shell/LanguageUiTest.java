package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fixture.PseudoLocale;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.layout.LayoutCheck;
import org.variorum.ui.layout.SceneWalk;

/** No words are written into the code, and the window can be mirrored. */
@ExtendWith(ApplicationExtension.class)
class LanguageUiTest {

    /** As wide as the ruler beside a text, which a line may cross. */
    private static final double EDGE = 20;

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern KEY =
            Pattern.compile("(Ctrl|Alt|Shift|Esc|F\\d+|Enter|Space|Home|End|Page|Pg|Del|[+ /])+.{0,2}");
    private static final Pattern DATE = Pattern.compile("\\d{1,2} \\p{L}{3,4}( \\d{4})?");
    private static final Pattern SEPARATORS = Pattern.compile(" \u00b7 |  |\n|[\u201c\u201d]");

    @Test
    void everyWordOfEveryViewIsFromAMessage() {
        assertThat(foreign(WindowScene.views())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withoutDocuments")
    void everyWordOfWhatLiesOverAViewIsFromAMessage(WindowScene scene) {
        assertThat(foreign(List.of(scene))).isEmpty();
    }

    @Test
    void aMirroredWindowHasItsFactsOnTheLeftAndItsArticlesAsTheyAre() {
        try (Studio studio = new Studio(Accounts.workspace(), FixtureServices.words(Locale.UK), 1280, 800)) {
            studio.run(view -> {
                view.scene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
                view.select(0);
            });
            Node facts = studio.window().lookup(".facts-panel");
            Node article = studio.window().lookup(".article-text");

            assertThat(facts.localToScene(facts.getLayoutBounds()).getMinX()).isLessThan(10);
            assertThat(article.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
            assertThat(FxThread.call(() -> LayoutCheck.complaints(studio.window()))).isEmpty();
        }
    }

    @Test
    void theLinesOfAMirroredWindowEndAtTheEdgesOfNeighbouringPanes() {
        try (Studio studio = new Studio(Accounts.workspace(), FixtureServices.words(Locale.UK), 1920, 1080)) {
            studio.run(view -> {
                view.scene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
                view.select(0);
            });
            studio.run(view -> view.window().panes().alignNow());
            FxThread.call(() -> {
                List<Bounds> panes = studio.window().panes().panes().stream()
                        .map(pane -> pane.localToScene(pane.getLayoutBounds()))
                        .toList();
                assertThat(panes.getFirst().getMinX()).isGreaterThan(panes.getLast().getMinX());
                assertThat(studio.window().lookupAll(".connector-end")).isNotEmpty()
                        .extracting(end -> end.localToScene(end.getLayoutBounds()).getCenterX())
                        .allMatch(x -> panes.stream().anyMatch(pane ->
                                Math.abs(pane.getMinX() - x) < EDGE || Math.abs(pane.getMaxX() - x) < EDGE));
                return true;
            });
        }
    }

    @Test
    void theOrderOfTheFactsIsReadInFullInGerman() {
        try (Studio studio = new Studio(Accounts.workspace(), FixtureServices.words(Locale.GERMAN), 1280, 800)) {
            ChoiceBox<?> order = (ChoiceBox<?>) studio.window().lookup(".fact-order");
            int orders = order.getItems().size();
            for (int place = 0; place < orders; place++) {
                int chosen = place;
                studio.run(view -> order.getSelectionModel().select(chosen));
                Labeled label = (Labeled) order.lookup(".label");
                Text words = (Text) label.lookup(".text");

                assertThat(words.getText()).isNotEmpty().isEqualTo(label.getText());
            }
        }
    }

    /** The manual and the notice are texts of their own, not made of messages. */
    private static Stream<WindowScene> withoutDocuments() {
        return WindowScene.extras().stream().filter(scene -> !List.of("manual", "about").contains(scene.code()));
    }

    /** The words that are neither from a message nor from an article nor the name of a key. */
    private static List<String> foreign(List<WindowScene> scenes) {
        String data = data(Accounts.workspace());
        try (Studio studio = new Studio(Accounts.workspace(), PseudoLocale.words(), 1920, 1080)) {
            return scenes.stream()
                    .peek(scene -> scene.set(studio))
                    .flatMap(scene -> FxThread.call(() -> words(studio.window())).stream())
                    .flatMap(SEPARATORS::splitAsStream)
                    .map(String::strip)
                    .filter(words -> WORD.matcher(words).find() && !PseudoLocale.speaks(words))
                    .filter(words -> !KEY.matcher(words).matches() && !DATE.matcher(words).matches())
                    .filter(words -> !data.contains(words))
                    .distinct()
                    .toList();
        }
    }

    /** Everything that is shown or can be pointed at, as words. */
    private static List<String> words(Node root) {
        List<String> words = new ArrayList<>();
        for (Node node : SceneWalk.shown(root)) {
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                words.add(labeled.getText());
            }
            if (node instanceof TextInputControl field) {
                words.add(field.getPromptText());
            }
            if (node instanceof Control control && control.getTooltip() != null) {
                words.add(control.getTooltip().getText());
            }
        }
        return words;
    }

    /** All words that come with the articles and the fixture's comparison. */
    private static String data(Workspace workspace) {
        Stream<String> articles = workspace.articles().stream()
                .flatMap((Article article) -> Stream.of(
                        article.knownSource().orElse(""), article.displayTitle(),
                        article.text().value().replace('\n', ' ')));
        Stream<String> facts = workspace.comparison().facts().stream()
                .flatMap((Fact fact) -> Stream.concat(
                        Stream.concat(fact.label().arguments().stream(),
                                fact.positions().stream().map(position -> position.value())),
                        fact.differences().flatMap(
                                difference -> difference.explanation().arguments().stream())));
        return Stream.concat(Stream.of("The halcyon"), Stream.concat(articles, facts))
                .reduce("", (one, other) -> one + "\n" + SEPARATORS.matcher(other).replaceAll("\n") + "\n" + other);
    }
}
