package org.variorum.ui.help;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** What the program is and whose works it contains. */
public final class AboutSheet extends Sheet {

    public AboutSheet(UiText text, Runnable onClose) {
        super(text, text.of("command.about"), text.of("about.close"), onClose, "about-sheet");
        Label licences = Words.block(text.of("about.licences"), "manual-heading");
        licences.setAccessibleText(text.of("manual.heading.spoken", licences.getText()));
        VBox page = new VBox(
                Words.block(text.of("welcome.lead"), "manual-words"), licences,
                Words.block(BundledText.notice(), "about-notice"));
        page.getStyleClass().add("manual-page");
        setContent(page);
    }
}
