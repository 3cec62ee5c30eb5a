package org.variorum.ui.shell;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.model.article.ArticleSource;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** Asks for the address of a page, and says that it will be fetched. */
final class AddressForm extends Sheet {

    private static final String USUAL = "https://";

    private final TextField address = new TextField();

    AddressForm(UiText text, Consumer<String> onDone, Runnable onClose) {
        super(text, text.of("address.title"), text.of("paste.cancel"), onClose, "address-form");
        address.setAccessibleText(text.of("address.label"));
        address.setPromptText("https://…");
        Button done = Buttons.text(Feather.DOWNLOAD, text.of("address.fetch"), () -> onDone.accept(typed()));
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.disableProperty().bind(Bindings.createBooleanBinding(
                () -> !ArticleSource.isAddress(typed()), address.textProperty()));
        Button cancel = Buttons.text(Feather.X, text.of("paste.cancel"), onClose);
        HBox buttons = new HBox(Words.gap(), cancel, done);
        buttons.getStyleClass().add("settings-line");
        VBox row = new VBox(Words.line(text.of("address.label"), "settings-title"), address,
                Words.block(text.of("address.hint"), "panel-hint"));
        row.getStyleClass().add("settings-row");
        VBox rows = new VBox(row, buttons);
        rows.getStyleClass().add("settings-rows");
        setContent(rows);
    }

    /** People leave the scheme out. */
    private String typed() {
        String words = address.getText().strip();
        return words.contains("://") || !words.contains(".") ? words : USUAL + words;
    }
}
