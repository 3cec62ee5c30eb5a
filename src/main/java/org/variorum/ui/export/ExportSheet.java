package org.variorum.ui.export;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.export.ExportDraft;
import org.variorum.app.export.ExportModel;
import org.variorum.app.export.ExportState;
import org.variorum.app.export.FormatExporter;
import org.variorum.app.problem.ProblemText;
import org.variorum.model.problem.Problem;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.control.Wrapped;
import org.variorum.ui.text.UiText;

/**
 * Asks what to export and where to, and shows what it would be before it is written.
 *
 * <p>A file of that name is replaced only after the reader has said so here, in a line of its own.
 */
public final class ExportSheet extends Sheet {

    private static final int LINES = 7;

    private final UiText text;
    private final ExportModel model;
    private final TextField file = new TextField();
    private final TextArea preview = new TextArea();
    private final VBox losses = new VBox();
    private final Label news = Words.block("", "export-news");
    private final Button replace;
    private final Button save;
    private final Consumer<Path> onWritten;

    /**
     * A sheet over a model that belongs to it.
     *
     * @param target the file to propose, whose ending follows the format
     * @param onWritten told when the file is there
     */
    public ExportSheet(UiText text, ExportModel model, ExportTarget target, Consumer<Path> onWritten,
            Runnable onClose) {
        super(text, text.of("export.title"), text.of("export.cancel"), onClose, "export-sheet");
        this.text = text;
        this.model = model;
        this.onWritten = onWritten;
        save = Buttons.text(Feather.DOWNLOAD, text.of("export.save"), () -> write(false));
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        replace = Buttons.text(Feather.REFRESH_CW, text.of("export.replace"), () -> write(true));
        replace.managedProperty().bind(replace.visibleProperty());
        news.managedProperty().bind(news.textProperty().isNotEmpty());
        news.visibleProperty().bind(news.managedProperty());
        preview.setEditable(false);
        Wrapped.of(preview);
        preview.setPrefRowCount(LINES);
        preview.getStyleClass().add("export-preview");
        losses.getStyleClass().add("export-losses");
        file.setText(target.path(model.format().get()).toString());
        model.format().addListener((property, before, now) ->
                file.setText(target.renamed(file.getText(), before, now)));
        setContent(rows(target.formats()));
        setFoot(news, answers(onClose));
        model.state().addListener((property, before, now) -> show(now));
        show(model.state().get());
    }

    private HBox answers(Runnable onClose) {
        Button cancel = Buttons.text(Feather.X, text.of("export.cancel"), onClose);
        HBox buttons = new HBox(Words.gap(), cancel, replace, save);
        buttons.getStyleClass().add("settings-line");
        return buttons;
    }

    private Node rows(List<FormatExporter> formats) {
        VBox options = new VBox(
                option("export.quotations-only", model.quotationsOnly()),
                option("export.redacted", model.redacted()),
                workspace());
        options.getStyleClass().add("settings-row");
        VBox rows = new VBox(
                row("export.format", format(formats)), row("export.part", part()), options,
                row("export.preview", preview), losses,
                row("export.file", target()));
        rows.getStyleClass().add("settings-rows");
        return rows;
    }

    private ComboBox<FormatExporter> format(List<FormatExporter> formats) {
        ComboBox<FormatExporter> choice = new ComboBox<>();
        choice.getItems().setAll(formats);
        choice.setConverter(new NameConverter());
        choice.setValue(model.format().get());
        choice.valueProperty().addListener((property, before, now) -> model.format().set(now));
        choice.setVisibleRowCount(formats.size());
        Spoken.choice(choice, text.of("export.format"),
                choice.valueProperty().map(choice.getConverter()::toString));
        return choice;
    }

    /** What is seen or everything; one of both. */
    private Node part() {
        ToggleGroup group = new ToggleGroup();
        RadioButton seen = new RadioButton(text.of("export.seen"));
        RadioButton everything = new RadioButton(text.of("export.everything"));
        List.of(seen, everything).forEach(choice -> choice.setToggleGroup(group));
        seen.setSelected(true);
        everything.selectedProperty().addListener((property, before, now) -> model.everything().set(now));
        VBox choices = new VBox(seen, everything);
        choices.getStyleClass().add("settings-row");
        return choices;
    }

    /** Only formats that can hold the workspace offer it, and only where nothing is left out of it. */
    private CheckBox workspace() {
        CheckBox box = option("export.with-workspace", model.withWorkspace());
        box.setSelected(model.withWorkspace().get());
        box.visibleProperty().bind(model.format().map(FormatExporter::carriesWorkspace));
        box.managedProperty().bind(box.visibleProperty());
        box.disableProperty().bind(
                model.everything().not().or(model.quotationsOnly()).or(model.redacted()));
        return box;
    }

    private CheckBox option(String key, BooleanProperty chosen) {
        CheckBox box = new CheckBox(text.of(key));
        box.selectedProperty().addListener((property, before, now) -> chosen.set(now));
        return box;
    }

    private Node target() {
        Button browse = Buttons.icon(Feather.FOLDER, text.of("export.browse"), this::browse);
        HBox.setHgrow(file, Priority.ALWAYS);
        file.setAccessibleText(text.of("export.file"));
        HBox line = new HBox(file, browse);
        line.getStyleClass().add("settings-line");
        return line;
    }

    private Node row(String key, Node field) {
        if (field instanceof Control control) {
            if (!control.accessibleTextProperty().isBound()) {
                control.setAccessibleText(text.of(key));
            }
            control.setMaxWidth(Double.MAX_VALUE);
        }
        VBox row = new VBox(Spoken.silent(Words.line(text.of(key), "settings-title")), field);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private void browse() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of("export.title"));
        FormatExporter chosen = model.format().get();
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(chosen.name(), "*." + chosen.extension()));
        path().ifPresent(path -> {
            chooser.setInitialFileName(String.valueOf(path.getFileName()));
            Optional.ofNullable(path.toAbsolutePath().getParent()).map(Path::toFile).filter(File::isDirectory)
                    .ifPresent(chooser::setInitialDirectory);
        });
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                .ifPresent(found -> file.setText(found.getPath()));
    }

    private Optional<Path> path() {
        try {
            return file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip()));
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    private void write(boolean replacing) {
        path().ifPresentOrElse(
                path -> model.write(path, replacing), () -> news.setText(text.of("export.no-file")));
    }

    private void show(ExportState state) {
        save.setDisable(state instanceof ExportState.Making || state instanceof ExportState.Failed);
        replace.setVisible(state instanceof ExportState.Standing);
        switch (state) {
            case ExportState.Making making -> news.setText(text.of("export.making"));
            case ExportState.Made made -> {
                news.setText("");
                draft(made.draft());
            }
            case ExportState.Standing standing -> tell(standing.problem());
            case ExportState.Failed failure -> tell(failure.problem());
            case ExportState.Written written -> onWritten.accept(written.file());
        }
    }

    private void draft(ExportDraft draft) {
        preview.setText(draft.preview());
        preview.positionCaret(0);
        String heading = draft.losses().isEmpty() ? "export.no-losses" : "export.losses";
        losses.getChildren().setAll(Words.line(text.of(heading), "settings-title"));
        draft.losses().forEach(loss -> losses.getChildren().add(Words.block(loss, "export-loss")));
    }

    private void tell(Problem problem) {
        ProblemText words = ProblemText.of(problem, text.wording());
        news.setText(words.message() + " " + words.remedy());
    }

    /** Formats by their names. */
    private static final class NameConverter extends StringConverter<FormatExporter> {

        @Override
        public String toString(@Nullable FormatExporter format) {
            return format == null ? "" : format.name() + " (." + format.extension() + ")";
        }

        @Override
        public FormatExporter fromString(String name) {
            throw new UnsupportedOperationException("Formats are chosen, not written: " + name);
        }
    }
}
