package org.variorum.ui.help;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandRegistry;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.KeyText;
import org.variorum.ui.text.UiText;

/** How to use the program, with the keys that are in force; the list of commands is made from the registry. */
public final class ManualSheet extends Sheet {

    private static final Pattern KEY = Pattern.compile("\\{key:([a-z0-9-]+)}");

    private final CommandRegistry commands;
    private final UiText text;

    public ManualSheet(CommandRegistry commands, UiText text, Runnable onClose) {
        super(text, text.of("command.manual"), text.of("manual.close"), onClose, "manual-sheet");
        this.commands = commands;
        this.text = text;
        VBox page = new VBox();
        page.getStyleClass().add("manual-page");
        BundledText.manual(text.locale()).lines().filter(line -> !line.isBlank())
                .forEach(line -> page.getChildren().add(block(line)));
        setContent(page);
    }

    private Node block(String line) {
        if (line.equals("{commands}")) {
            return table();
        }
        String words = KEY.matcher(line).replaceAll(named -> Matcher.quoteReplacement(key(named.group(1))));
        if (words.startsWith("# ")) {
            Label heading = Words.block(words.substring(2), "manual-heading");
            heading.setAccessibleText(text.of("manual.heading.spoken", heading.getText()));
            return heading;
        }
        if (words.startsWith("- ")) {
            Label item = Words.block(words.substring(2), "manual-words");
            HBox.setHgrow(item, Priority.ALWAYS);
            HBox row = new HBox(Spoken.silent(Words.line("\u2022", "manual-words")), item);
            row.getStyleClass().add("manual-item");
            return row;
        }
        return Words.block(words, "manual-words");
    }

    private String key(String command) {
        return commands.keyOf(command)
                .map(key -> KeyText.label(key, text))
                .orElseGet(() -> text.of("settings.no-keys"));
    }

    private Node table() {
        GridPane table = new GridPane();
        table.getStyleClass().add("sheet-grid");
        int row = 0;
        for (Command command : commands.all()) {
            Label keys = Words.line(KeyText.labels(commands.keysOf(command.id()), text), "sheet-keys");
            Label title = Words.block(text.of(command.titleKey()), "manual-command");
            Spoken.withKeys(title, keys, text.of("settings.no-keys"));
            table.add(keys, 0, row);
            table.add(title, 1, row++);
        }
        return table;
    }
}
