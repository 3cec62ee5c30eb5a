package org.variorum.ui.find;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.find.FindModel;
import org.variorum.app.find.FindQuery;
import org.variorum.app.find.Findings;
import org.variorum.model.article.Article;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/** Looks for words in one source or in all, counts the hits of each and steps through them. */
public final class FindBar extends FlowPane implements AutoCloseable {

    private final FindModel model;
    private final UiText text;
    private final TextField field = new TextField();
    private final ToggleButton everywhere;
    private final ToggleButton matchCase;
    private final ToggleButton wholeWords;
    private final Label count = Words.line("", "find-count");
    private final HBox sources = new HBox();
    private final Subscriptions subscriptions = new Subscriptions();

    /** A bar over that model; {@code onClose} takes it away. */
    public FindBar(FindModel model, UiText text, Runnable onClose) {
        this.model = model;
        this.text = text;
        getStyleClass().add("find-bar");
        field.getStyleClass().add("find-field");
        everywhere = toggle("find.everywhere");
        matchCase = toggle("find.case");
        wholeWords = toggle("find.whole");
        sources.getStyleClass().add("find-sources");
        HBox first = new HBox(
                field,
                Buttons.icon(Feather.CHEVRON_UP, text.of("command.find-previous"), () -> model.step(-1)),
                Buttons.icon(Feather.CHEVRON_DOWN, text.of("command.find-next"), () -> model.step(1)),
                count);
        HBox second = new HBox(everywhere, matchCase, wholeWords);
        List.of(first, second).forEach(part -> part.getStyleClass().add("find-part"));
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(first, second, sources, Buttons.icon(Feather.X, text.of("find.close"), onClose));
        field.textProperty().addListener((property, before, typed) -> look());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions.watch(model.findings(), this::show);
    }

    /** Asks for words, in all sources or in one, and gives the field the keyboard. */
    public void ask(boolean inAll) {
        everywhere.setSelected(inAll);
        String where = inAll
                ? text.of("find.prompt-all")
                : text.of("find.prompt-one", model.one().map(one -> SourceName.of(one, text)).orElse(""));
        field.setPromptText(where);
        field.setAccessibleText(where);
        field.requestFocus();
        field.selectAll();
        look();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void look() {
        model.look(
                new FindQuery(field.getText(), matchCase.isSelected(), wholeWords.isSelected()),
                everywhere.isSelected());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void show(Findings found) {
        boolean asked = !found.query().words().isBlank();
        count.setText(!asked ? ""
                : found.hits().isEmpty() ? none(found)
                        : text.of("find.count", found.present() + 1, found.hits().size()));
        List<Article> articles = everywhere.isSelected() && asked ? model.articles() : List.of();
        sources.getChildren().setAll(articles.stream().map(article -> source(article, found)).toList());
    }

    /** Where one source was searched, it is named: others may have the words. */
    private String none(Findings found) {
        return found.searched().size() == 1 && model.articles().size() > 1
                ? text.of("find.none-in", found.searched().getFirst().siglum())
                : text.of("find.none");
    }

    private Node source(Article article, Findings found) {
        int hits = found.in(article.id()).size();
        SiglumBadge badge = new SiglumBadge(article.id(), hits == 0 ? "absent" : "soft");
        Button button = new Button(Integer.toString(hits), badge);
        button.getStyleClass().setAll("button", "icon-button", "flat", "find-source");
        button.setAccessibleText(text.of("find.in-source", SourceName.of(article, text), hits));
        button.setTooltip(new Tooltip(button.getAccessibleText()));
        button.setDisable(hits == 0);
        button.setOnAction(event -> model.goTo(article.id()));
        return button;
    }

    private ToggleButton toggle(String key) {
        ToggleButton toggle = new ToggleButton(text.of(key));
        toggle.getStyleClass().setAll("chip");
        toggle.setOnAction(event -> look());
        return toggle;
    }
}
