package org.variorum.ui.importing;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.DayField;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** One article of the review: what it is, three fields to put right, and what is in doubt. */
final class ImportRow extends VBox {

    private final UiText text;
    private final BiConsumer<ArticleId, ArticleMetadata> onChange;
    private final TextField source = new TextField();
    private final TextField title = new TextField();
    private final DayField day;
    private final VBox notes = new VBox();
    private ImportRowViewModel shown;

    ImportRow(
            UiText text,
            ImportRowViewModel row,
            BiConsumer<ArticleId, ArticleMetadata> onChange,
            Consumer<ArticleId> onLeaveOut) {
        this.text = text;
        this.onChange = onChange;
        day = new DayField(text, spoken("published", row));
        shown = row;
        getStyleClass().add("import-row");
        Button leaveOut = Buttons.icon(
                Feather.TRASH_2, text.of("arrived.leave-out", row.id().siglum()), () -> onLeaveOut.accept(row.id()));
        HBox head = new HBox(new SiglumBadge(row.id()), Words.line(row.file(), "settings-title"), Words.gap(),
                Words.line(row.extent(), "settings-hint"), leaveOut);
        head.getStyleClass().add("settings-line");
        source.setAccessibleText(spoken("source", row));
        title.setAccessibleText(spoken("title", row));
        HBox fields = new HBox(field("source", source), field("title", title), field("published", day));
        fields.getStyleClass().add("settings-line");
        source.setPrefColumnCount(19);
        title.setPrefColumnCount(24);
        HBox.setHgrow(title.getParent(), Priority.ALWAYS);
        source.setOnAction(event -> commit());
        title.setOnAction(event -> commit());
        source.focusedProperty().addListener((property, before, now) -> commit());
        title.focusedProperty().addListener((property, before, now) -> commit());
        getChildren().setAll(head, fields, notes);
        show(row);
        day.setOnDay(this::commit);
    }

    /** Shows what is known now; a field that is being typed into is left alone. */
    void show(ImportRowViewModel row) {
        shown = row;
        fill(source, row.metadata().source());
        fill(title, row.metadata().title());
        day.show(row.metadata().published().map(PublicationTime::date));
        notes.getChildren().clear();
        if (!row.doubts().isEmpty()) {
            Button confirm = Buttons.text(Feather.CHECK, text.of("arrived.confirm"), () -> tell(entered()));
            confirm.setAccessibleText(text.of("arrived.confirm.spoken", row.id().siglum()));
            confirm.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(Words.block(row.doubts(), "import-doubt"), Words.gap(), confirm);
            line.getStyleClass().add("settings-line");
            notes.getChildren().add(line);
        }
        row.problems().forEach(problem -> notes.getChildren().add(Words.block(problem, "settings-hint")));
    }

    /** Puts the keyboard into the first field. */
    void focusFirst() {
        source.requestFocus();
    }

    private void commit() {
        boolean same = entered().source().equals(shown.metadata().source())
                && entered().title().equals(shown.metadata().title())
                && entered().published().equals(shown.metadata().published());
        if (!same) {
            tell(entered());
        }
    }

    private void tell(ArticleMetadata metadata) {
        onChange.accept(shown.id(), metadata);
    }

    private ArticleMetadata entered() {
        return shown.with(source.getText(), title.getText(), day.readableProperty().get()
                ? day.day()
                : shown.metadata().published().map(PublicationTime::date));
    }

    private static void fill(TextField field, Optional<String> value) {
        if (!field.isFocused()) {
            field.setText(value.orElse(""));
        }
    }

    private String spoken(String key, ImportRowViewModel row) {
        return text.of("arrived.field.spoken", text.of("arrived.field." + key), row.id().siglum());
    }

    private Node field(String key, Region field) {
        String name = text.of("arrived.field." + key);
        field.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(Words.line(name, "settings-hint"), field);
        box.getStyleClass().add("settings-row");
        return box;
    }
}
