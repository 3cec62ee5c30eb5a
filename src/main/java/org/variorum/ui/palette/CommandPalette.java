package org.variorum.ui.palette;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.CommandSearch;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.KeyText;
import org.variorum.ui.text.UiText;

/** Finds a command by a few letters and runs it. */
public final class CommandPalette extends VBox {

    private static final int PAGE = 8;
    private static final String ITSELF = "palette";

    private final CommandRegistry commands;
    private final UiText text;
    private final Runnable onClose;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();

    /** A palette; {@code onClose} takes it away before a command runs. */
    public CommandPalette(CommandRegistry commands, UiText text, Runnable onClose) {
        this.commands = commands;
        this.text = text;
        this.onClose = onClose;
        getStyleClass().addAll("raised-sheet", "command-palette");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setPromptText(text.of("palette.prompt"));
        field.setAccessibleText(text.of("palette.prompt"));
        field.getStyleClass().add("palette-field");
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new CommandCell());
        list.setPlaceholder(Words.line(text.of("palette.none"), "panel-hint"));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> runSelected());
        VBox.setVgrow(list, Priority.ALWAYS);
        field.textProperty().addListener((property, before, typed) -> show(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().setAll(field, list);
        show("");
    }

    private void show(String typed) {
        CommandSearch search = new CommandSearch(
                command -> text.of("group." + command.group().code()) + ": " + text.of(command.titleKey()),
                commands.recent());
        list.getItems().setAll(search.find(typed, commands.all()).stream()
                .filter(command -> !command.id().equals(ITSELF) && commands.isAvailable(command.id()))
                .toList());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        int here = list.getSelectionModel().getSelectedIndex();
        int last = list.getItems().size() - 1;
        switch (code) {
            case DOWN -> select(here == last ? 0 : here + 1);
            case UP -> select(here <= 0 ? last : here - 1);
            case PAGE_DOWN -> select(Math.min(last, here + PAGE));
            case PAGE_UP -> select(Math.max(0, here - PAGE));
            case ENTER -> runSelected();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int place) {
        list.getSelectionModel().clearAndSelect(place);
        list.scrollTo(Math.max(0, place - PAGE / 2));
    }

    private void runSelected() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onClose.run();
            commands.run(chosen.id());
        }
    }

    /** Group, title and keys of a command in one row. */
    private final class CommandCell extends ListCell<Command> {

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            setGraphic(null);
            if (command != null && !empty) {
                String keys = KeyText.labels(commands.keysOf(command.id()), text);
                String group = text.of("group." + command.group().code());
                String title = new CommandWords(commands, text).title(command.id());
                HBox row = new HBox(
                        Words.line(group, "palette-group"), Words.line(title, "palette-title"), Words.gap(),
                        Words.line(keys, "palette-keys"));
                row.getStyleClass().add("palette-row");
                setGraphic(row);
                setAccessibleText(group + ": " + title + ". " + keys);
            }
        }
    }
}
