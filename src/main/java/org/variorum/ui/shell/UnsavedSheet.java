package org.variorum.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** Asks whether work that is not saved shall be, before it is left. */
final class UnsavedSheet extends Sheet {

    private final Button save;

    /**
     * The question.
     *
     * @param text the window's words
     * @param name what the work is called
     * @param onSave saves and goes on
     * @param onLeave goes on without
     * @param onClose stays
     */
    UnsavedSheet(UiText text, String name, Runnable onSave, Runnable onLeave, Runnable onClose) {
        super(text, text.of("unsaved.title", name), text.of("unsaved.cancel"), onClose, "unsaved-sheet");
        save = Buttons.text(Feather.SAVE, text.of("unsaved.save"), onSave);
        save.getStyleClass().addAll("accent", "unsaved-save");
        save.setDefaultButton(true);
        Button leave = Buttons.text(Feather.LOG_OUT, text.of("unsaved.leave"), onLeave);
        leave.getStyleClass().add("unsaved-leave");
        Button cancel = Buttons.text(Feather.X, text.of("unsaved.cancel"), onClose);
        cancel.getStyleClass().add("unsaved-cancel");
        HBox buttons = new HBox(cancel, Words.gap(), leave, save);
        buttons.getStyleClass().add("settings-line");
        VBox rows = new VBox(Words.block(text.of("unsaved.hint"), "panel-hint"), buttons);
        rows.getStyleClass().add("settings-rows");
        setContent(rows);
    }

    /** Gives the keyboard to the answer that loses nothing. */
    void focusSave() {
        applyCss();
        save.requestFocus();
    }
}
