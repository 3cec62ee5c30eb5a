package org.variorum.ui.palette;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
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

/**
 * Finds a command by a few letters and runs it, or a fact or source by its words and goes there. A command that has
 * the letters typed but cannot be run now stands below the others and says what it needs.
 */
public final class CommandPalette extends VBox {

    private static final int PAGE = 8;
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final String ITSELF = "palette";

    /** Commands that readers look for by words that are not in their titles. */
    private static final List<String> ALSO = List.of("export", "theme", "settings", "open", "view-linear", "problems");

    private final CommandRegistry commands;
    private final UiText text;
    private final Runnable onClose;
    private final TextField field = new TextField();
    private final Function<String, List<PaletteEntry>> places;
    private final ListView<PaletteEntry> list = new ListView<>();

    /**
     * A palette; {@code places} are what can be gone to by the words typed, {@code onClose} takes it away before
     * anything is done.
     */
    public CommandPalette(
            CommandRegistry commands, UiText text, Function<String, List<PaletteEntry>> places, Runnable onClose) {
        this.commands = commands;
        this.places = places;
        this.text = text;
        this.onClose = onClose;
        getStyleClass().addAll("raised-sheet", "command-palette");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setPromptText(text.of("palette.prompt"));
        field.setAccessibleText(text.of("palette.prompt"));
        field.getStyleClass().add("palette-field");
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new EntryCell());
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
                this::also, commands.recent());
        Map<Boolean, List<PaletteEntry>> found = search.find(typed, commands.all()).stream()
                .filter(command -> !command.id().equals(ITSELF))
                .map(this::entry)
                .collect(Collectors.partitioningBy(PaletteEntry::canBeChosen));
        list.getItems().setAll(found.get(true));
        list.getItems().addAll(places.apply(typed));
        if (!typed.isBlank()) {
            list.getItems().addAll(found.get(false));
        }
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private String also(Command command) {
        return ALSO.contains(command.id()) ? text.of("palette.also." + command.id()) : "";
    }

    private PaletteEntry entry(Command command) {
        return new PaletteEntry(
                command.id(), text.of("group." + command.group().code()),
                new CommandWords(commands, text).title(command.id()),
                KeyText.labels(commands.keysOf(command.id()), text),
                commands.missing(command.id()).map(need -> text.of("needs." + need.code())).orElse(""),
                () -> commands.run(command.id()));
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
        PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.canBeChosen()) {
            onClose.run();
            chosen.action().run();
        }
    }

    /** Group, title and keys in one row. */
    private static final class EntryCell extends ListCell<PaletteEntry> {

        @Override
        protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setPrefWidth(0);
            setText(null);
            setGraphic(null);
            if (entry != null && !empty) {
                VBox words = new VBox(Words.line(entry.title(), "palette-title"));
                words.getStyleClass().add("palette-words");
                if (!entry.canBeChosen()) {
                    words.getChildren().add(Words.line(entry.missing(), "palette-missing"));
                }
                HBox row = new HBox(
                        Words.line(entry.group(), "palette-group"), words,
                        Words.gap(), Words.line(entry.keys(), "palette-keys"));
                row.getStyleClass().add("palette-row");
                row.pseudoClassStateChanged(MISSING, !entry.canBeChosen());
                setGraphic(row);
                setAccessibleText(entry.sentence());
            }
        }
    }
}
