package org.variorum.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** The window without articles: what to do first. */
final class WelcomeView extends StackPane {

    private final WindowContext context;
    private final UiText text;

    WelcomeView(WindowContext context) {
        this.context = context;
        text = context.text();
        getStyleClass().add("welcome");
        VBox column = new VBox(
                Words.block(text.of("welcome.headline"), "welcome-headline"),
                Words.block(text.of("welcome.lead"), "welcome-lead"),
                dropTarget());
        column.getStyleClass().add("welcome-column");
        column.setMaxHeight(USE_PREF_SIZE);
        List<Path> samples = samples();
        if (!samples.isEmpty()) {
            VBox list = new VBox();
            list.getStyleClass().add("welcome-samples");
            samples.forEach(folder -> list.getChildren().add(sample(folder)));
            column.getChildren().addAll(Words.line(text.of("welcome.samples"), "welcome-section"), list);
        }
        getChildren().setAll(column);
    }

    private Node dropTarget() {
        Button open = Buttons.text(Feather.FOLDER, text.of("welcome.open"), () -> context.commands().run("open"));
        open.getStyleClass().add("accent");
        open.setDefaultButton(true);
        VBox target = new VBox(
                new FontIcon(Feather.COLUMNS), Words.block(text.of("welcome.drop"), "welcome-drop-words"), open);
        target.getStyleClass().add("welcome-drop");
        return target;
    }

    private Node sample(Path folder) {
        Button button = Buttons.text(Feather.FILE_TEXT, Titles.readable(folder.getFileName().toString()),
                () -> context.open(List.of(folder)));
        button.getStyleClass().addAll("welcome-sample", "flat");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private List<Path> samples() {
        return context.services().samples().map(WelcomeView::folders).orElse(List.of());
    }

    private static List<Path> folders(Path samples) {
        try (Stream<Path> entries = Files.list(samples)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
