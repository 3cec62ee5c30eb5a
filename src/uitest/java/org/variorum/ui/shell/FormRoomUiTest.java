package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.text.UiText;

/** A form has the room it needs, and takes none from the window. */
@ExtendWith(ApplicationExtension.class)
class FormRoomUiTest {

    private static final UiText GERMAN = FixtureServices.words(Locale.GERMAN);
    private static final double ROW = 26;

    @ParameterizedTest
    @ValueSource(strings = {"reject", "retype", "split-fact", "merge-facts", "link", "note"})
    void aFormInASmallWindowLeavesTheHeadAndTheFootOfTheWindowInSight(String command) {
        try (Studio studio = asking(command, 800, 420)) {
            assertThat(place(studio, ".header-bar").getMinY()).isCloseTo(0, within(1.0));
            assertThat(place(studio, ".status-bar").getMaxY()).isCloseTo(420, within(1.0));
        }
    }

    @Test
    void aFormThatIsHigherThanItsColumnIsScrolled() {
        try (Studio studio = asking("split-fact", 800, 300)) {
            double seen = place(studio, ".form-slot").getMaxY();

            assertThat(seen).isLessThanOrEqualTo(place(studio, ".status-bar").getMinY() + 1);
            assertThat(place(studio, ".correction-form").getMaxY()).isGreaterThan(seen);
        }
    }

    @Test
    void theListOfAFewClaimsToChooseFromIsSeen() {
        try (Studio studio = asking("link", 1280, 800)) {
            FxThread.call(() -> {
                ListView<?> list = (ListView<?>) node(studio, ".choice-list");
                assertThat(list.getItems()).hasSizeGreaterThan(1);
                assertThat(list.getHeight()).isGreaterThan(Math.min(5, list.getItems().size()) * ROW);
                return true;
            });
        }
    }

    @Test
    void theWordsOfWhatIsSplitOffAreReadInFull() {
        try (Studio studio = asking("split-fact", 1280, 800)) {
            List<CheckBox> boxes = FxThread.call(() -> studio.window().lookupAll(".split-choice").stream()
                    .map(CheckBox.class::cast).toList());

            assertThat(boxes).hasSizeGreaterThan(1)
                    .allMatch(box -> FxThread.call(() -> !box.isTextTruncated()));
        }
    }

    private static Studio asking(String command, int width, int height) {
        Studio studio = new Studio(Accounts.workspace(), GERMAN, width, height);
        studio.run(view -> view.select(0));
        studio.run(view -> view.command(command));
        return studio;
    }

    private static Node node(Studio studio, String style) {
        return studio.window().lookup(style);
    }

    private static Bounds place(Studio studio, String style) {
        return FxThread.call(() -> {
            Node node = node(studio, style);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
