package org.variorum.ui.correction;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.variorum.app.find.FoldedText;
import org.variorum.ui.control.Words;

/** Chooses one of many by typing some of its letters, by the arrows, or by the mouse. */
final class ChoiceForm<T> extends CorrectionForm {

    private static final double ROW_HEIGHT = 26;
    private static final int MOST_ROWS = 9;

    private final List<T> options;
    private final Function<T, String> words;
    private final Function<T, String> searched;
    private final ListView<T> list = new ListView<>();
    private BooleanSupplier allowed = () -> true;

    ChoiceForm(
            FormContext context, Title title, List<T> options, Function<T, String> words, Consumer<T> onChosen) {
        this(context, title, options, new Sought<>(words, words), onChosen);
    }

    ChoiceForm(FormContext context, Title title, List<T> options, Sought<T> sought, Consumer<T> onChosen) {
        super(context, title.words(), title.about(), title.confirm());
        this.options = List.copyOf(options);
        words = sought.words();
        searched = sought.searched();
        getStyleClass().add("choice-form");
        TextField search = line(context.text().of("form.search." + title.what().code()), "");
        search.textProperty().addListener((property, before, typed) -> narrow(typed));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::moved);
        list.getStyleClass().add("choice-list");
        list.setAccessibleText(context.text().of("form.list." + title.what().code()));
        list.setPlaceholder(Words.line(context.text().of("form.search.nothing"), "panel-hint"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefHeight(Math.min(MOST_ROWS, Math.max(1, options.size())) * ROW_HEIGHT + 2);
        list.setCellFactory(view -> new WordsCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                choose(onChosen);
            }
        });
        add(list);
        narrow("");
        onConfirm(() -> choose(onChosen));
    }

    /** Takes a choice only while that holds; it says itself why it does not. */
    void allowIf(BooleanSupplier condition) {
        allowed = condition;
    }

    private void choose(Consumer<T> onChosen) {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && allowed.getAsBoolean()) {
            context().done(() -> onChosen.accept(chosen));
        }
    }

    private void narrow(String typed) {
        String wanted = FoldedText.of(typed.strip(), false).value();
        list.getItems().setAll(options.stream()
                .filter(option -> FoldedText.of(searched.apply(option), false).value().contains(wanted))
                .toList());
        list.getSelectionModel().selectFirst();
    }

    /** The arrows move in the list while the keyboard is in the search field. */
    private void moved(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int row = Math.clamp(
                    list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - 2));
            event.consume();
        }
    }

    /**
     * How an option is named and found.
     *
     * @param words its name
     * @param searched what is looked through for the letters typed, the name too
     */
    record Sought<T>(Function<T, String> words, Function<T, String> searched) {}

    /** What is chosen, and what stands over the choice and on its button. */
    record Title(What what, String words, String about, String confirm) {}

    /** What can be chosen. */
    enum What {
        CLAIM, FACT, KIND, ARTICLE, TIE;

        /** Its name in messages. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A row: the words, cut at the end where there is no room. */
    private final class WordsCell extends ListCell<T> {

        @Override
        protected void updateItem(@Nullable T option, boolean empty) {
            super.updateItem(option, empty);
            setPrefWidth(0);
            setText(empty || option == null ? "" : words.apply(option).replace('\n', ' '));
        }
    }
}
