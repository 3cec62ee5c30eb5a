package org.variorum.ui.shell;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.HBox;

/** The program's sign: three columns of text, one of them differing. */
final class AppMark extends StackPane {

    AppMark() {
        getStyleClass().add("app-mark");
        HBox columns = new HBox(column("column"), column("column", "differing"), column("column"));
        columns.getStyleClass().add("app-mark-columns");
        getChildren().setAll(columns);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
    }

    private static Region column(String... styles) {
        Region column = new Region();
        column.getStyleClass().addAll(styles);
        return column;
    }
}
