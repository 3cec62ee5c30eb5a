package org.variorum.ui.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.variorum.ui.fx.FxThread;

@ExtendWith(ApplicationExtension.class)
class LayoutCheckUiTest {

    @Test
    void wordsWithRoomAreFine() {
        assertThat(complaints(new VBox(new Label("One"), new Label("Two")))).isEmpty();
    }

    @Test
    void cutWordsNeedATooltip() {
        assertThat(complaints(new HBox(narrow(new Label("Words that have no room"))))).singleElement().asString()
                .contains("cut", "Words that have no room");

        Label explained = narrow(new Label("Words that have no room"));
        explained.setTooltip(new Tooltip("Words that have no room"));
        assertThat(complaints(new HBox(explained))).isEmpty();
    }

    @Test
    void wordsOverWordsAreFound() {
        assertThat(complaints(new Pane(new Label("Words"), new Label("Other")))).singleElement().asString()
                .contains("over one another");
    }

    @Test
    void whatReachesOutOfItsParentIsFoundUnlessItScrolls() {
        assertThat(complaints(new HBox(wide()))).singleElement().asString().contains("reaches out");
        assertThat(complaints(new VBox(new ScrollPane(wide())))).isEmpty();
    }

    private static Label narrow(Label label) {
        label.setMaxWidth(40);
        return label;
    }

    private static Label wide() {
        Label label = new Label("Wide");
        label.setMinWidth(900);
        return label;
    }

    private static List<String> complaints(Parent root) {
        return FxThread.call(() -> {
            new Scene(root, 300, 200);
            root.applyCss();
            root.layout();
            root.layout();
            return LayoutCheck.complaints(root);
        });
    }
}
