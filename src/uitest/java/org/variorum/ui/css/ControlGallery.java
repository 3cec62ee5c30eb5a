package org.variorum.ui.css;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Accordion;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.StyleClassedTextArea;

/** One of every control that a view may use, so that a stylesheet meets all of them. */
final class ControlGallery {

    private ControlGallery() {}

    static Parent create() {
        Button button = new Button("Button");
        button.setContextMenu(new ContextMenu(new MenuItem("Item")));
        VBox gallery = new VBox(
                new MenuBar(new Menu("Menu", null, new MenuItem("Item"))),
                new ToolBar(button, new ToggleButton("Toggle"), new Separator()),
                new VBox(new CheckBox("Check"), new RadioButton("Radio"), new Hyperlink("Link"), new Label("Label")),
                new VBox(new TextField("Text"), new TextArea("Area"), new Spinner<>(0, 9, 1), new Slider()),
                new VBox(new ProgressBar(0.5), new ProgressIndicator(0.5)),
                choices(),
                collections(),
                containers());
        gallery.getChildren().add(new StyleClassedTextArea());
        return new ScrollPane(gallery);
    }

    private static Node choices() {
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().add("One");
        ChoiceBox<String> choice = new ChoiceBox<>();
        choice.getItems().add("One");
        return new VBox(combo, choice);
    }

    private static Node collections() {
        ListView<String> list = new ListView<>();
        list.getItems().addAll("One", "Two");
        list.getSelectionModel().select(0);
        TableView<String> table = new TableView<>();
        table.getColumns().add(new TableColumn<>("Column"));
        table.getItems().add("One");
        TreeItem<String> root = new TreeItem<>("Root");
        root.getChildren().add(new TreeItem<>("Leaf"));
        root.setExpanded(true);
        return new VBox(list, table, new TreeView<>(root));
    }

    private static Node containers() {
        TabPane tabs = new TabPane(new Tab("Tab", new Label("Content")));
        tabs.setSide(Side.TOP);
        return new SplitPane(tabs, new Accordion(new TitledPane("Titled", new Label("Content"))));
    }
}
