package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.WatchedTest;
import org.variorum.ui.fx.FxThread;

/** A pane that becomes wider or narrower while it is read. */
@WatchedTest
class WidthUiTest {

    private OpenPane open;

    /** The pane is made wider and not the window, which the tests after this one share. */
    @Start
    void start(Stage stage) {
        open = OpenPane.show(
                stage, Accounts.articles().getFirst(), new ComparisonIndex(Accounts.comparison()), 500, 620);
        StackPane room = new StackPane();
        stage.getScene().setRoot(room);
        room.getChildren().add(open.pane());
    }

    @Test
    void marksStayUnderTheirWordsAlsoWhereAParagraphHasAsManyLinesAsBefore() {
        for (double width = 360; width <= 500; width += 20) {
            double wide = width;
            FxThread.call(() -> {
                open.pane().setMaxWidth(wide);
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(open.pane().getWidth()).isEqualTo(wide);
            List<String> drawn = FxThread.call(this::drawn);
            FxThread.call(() -> {
                margins().forEach(ParagraphMargin::redraw);
                open.pane().layout();
                return true;
            });

            assertThat(drawn).as("at a width of %s", wide).isNotEmpty().isEqualTo(FxThread.call(this::drawn));
        }
    }

    private List<ParagraphMargin> margins() {
        Set<Node> found = open.pane().lookupAll(".paragraph-margin");
        return found.stream().map(ParagraphMargin.class::cast).toList();
    }

    private List<String> drawn() {
        return margins().stream()
                .flatMap(margin -> margin.getChildrenUnmodifiable().stream())
                .filter(Path.class::isInstance)
                .map(path -> ((Path) path).getElements().toString())
                .toList();
    }
}
