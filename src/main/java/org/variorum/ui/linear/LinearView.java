package org.variorum.ui.linear;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.FactListView;
import org.variorum.ui.control.FactRow;
import org.variorum.ui.control.ReadingContext;
import org.variorum.ui.control.Shown;
import org.variorum.ui.control.StackedView;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.ClipboardWords;

/** The shown facts as a standard list of full sentences; copied as text with Ctrl+C. */
public final class LinearView extends StackedView {

    private final FactListView list;
    private final Label lead = Words.block("", "view-lead");
    private final Label notice = Words.block("", "linear-notice");

    public LinearView(ReadingContext context) {
        super(context, "linear-view");
        list = new FactListView(context.text().of("view.linear"), context.selection(), SelectionOrigin.VIEW,
                FactRow.anew(this::card), fact -> sentences(fact).asText());
        list.setPlaceholder(Words.block(context.text().of("facts.none-pass"), "panel-hint"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            }
        });
        HBox.setHgrow(lead, Priority.ALWAYS);
        HBox head = new HBox(lead, Words.gap(),
                Buttons.text(Feather.PRINTER, context.text().of("linear.print"), this::print),
                Buttons.text(Feather.COPY, context.text().of("linear.copy"), this::copyAll));
        head.getStyleClass().add("linear-head");
        Shown.set(notice, false);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, notice, list);
        subscriptions().watch(context.facts().shown(), facts -> {
            lead.setText(context.text().of("linear.lead", facts.size(), context.facts().total()));
            list.show(facts, Optional.empty());
        });
    }

    @Override
    public void focusContent() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getFocusModel().focus(0);
        }
    }

    @Override
    public void close() {
        super.close();
        list.close();
    }

    private void copy() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresentOrElse(fact -> ClipboardWords.put(sentences(fact).asText()), this::copyAll);
    }

    private void print() {
        boolean printer = PrintedPages.print(
                list.getItems().stream().map(this::sentences).toList(), getScene().getWindow());
        notice.setText(printer ? "" : text().of("linear.no-printer"));
        Shown.set(notice, !printer);
    }

    private void copyAll() {
        ClipboardWords.put(
                list.getItems().stream().map(fact -> sentences(fact).asText()).collect(Collectors.joining("\n")));
    }

    private FactSentences sentences(Fact fact) {
        return FactSentences.of(fact, index(), text());
    }

    private Region card(Fact fact) {
        FactSentences words = sentences(fact);
        VBox card = new VBox(Words.block(words.heading(), "linear-heading"));
        card.getStyleClass().add("linear-card");
        words.sentences().forEach(sentence -> card.getChildren().add(Words.block(sentence, "linear-sentence")));
        return card;
    }
}
