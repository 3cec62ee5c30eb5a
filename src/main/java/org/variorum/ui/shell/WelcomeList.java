package org.variorum.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.article.ArticleSource;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** Work to open, under a heading; gone when there is none. */
final class WelcomeList extends VBox {

    private final UiText text;
    private final VBox rows = new VBox();

    /** An empty list; its heading is the message of that name. */
    WelcomeList(String name, UiText text) {
        this.text = text;
        getStyleClass().add("welcome-list");
        rows.getStyleClass().add("welcome-rows");
        Label heading = Words.line(text.of(name), "welcome-section");
        heading.setAccessibleText(text.of(name + ".spoken"));
        getChildren().setAll(heading, rows);
        setMinWidth(0);
        setPrefWidth(0);
        setVisible(false);
        setManaged(false);
    }

    /** Shows work that can only be opened. */
    void show(List<OpenableWork> all, Consumer<List<ArticleSource>> onOpen) {
        show(all.stream().map(work -> row(work, onOpen)).toList());
    }

    /** Shows work that can also be taken off the list. */
    void show(List<OpenableWork> all, Consumer<List<ArticleSource>> onOpen, Consumer<List<ArticleSource>> onForget) {
        show(all.stream().map(work -> row(work, onOpen, onForget)).toList());
    }

    private void show(List<Node> nodes) {
        rows.getChildren().setAll(nodes);
        setVisible(!nodes.isEmpty());
        setManaged(!nodes.isEmpty());
    }

    private Node row(OpenableWork work, Consumer<List<ArticleSource>> onOpen, Consumer<List<ArticleSource>> onForget) {
        Button forget = Buttons.icon(Feather.X, text.of("welcome.forget", work.title()),
                () -> onForget.accept(work.sources()));
        HBox row = new HBox(row(work, onOpen), forget);
        row.getStyleClass().add("welcome-row");
        return row;
    }

    private String detail(OpenableWork work) {
        List<String> parts = details(work);
        return parts.size() == 1 ? parts.getFirst() : text.of("welcome.place", parts.getFirst(), parts.getLast());
    }

    /** How many articles it is, as far as that is known, and where it lies, unless it is a sample. */
    private List<String> details(OpenableWork work) {
        return Stream.of(work.articles() == 0 ? "" : text.of("welcome.articles", work.articles()), work.place())
                .filter(part -> !part.isEmpty()).toList();
    }

    private Node row(OpenableWork work, Consumer<List<ArticleSource>> onOpen) {
        String detail = detail(work);
        VBox words = new VBox(Words.line(work.title(), "welcome-work"), Words.line(detail, "welcome-detail"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(new FontIcon(Feather.FILE_TEXT), words);
        content.getStyleClass().add("welcome-work-content");
        Button button = Buttons.link("", () -> onOpen.accept(work.sources()));
        button.getStyleClass().setAll("button", "welcome-work-button");
        button.setGraphic(content);
        button.setAccessibleText(Stream.concat(Stream.of(work.title()), details(work).stream())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
