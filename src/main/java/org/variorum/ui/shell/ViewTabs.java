package org.variorum.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.app.view.ViewChoice;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.KeyText;

/** The switcher of views: one segment each; the names give way where there is little room, the shown one's last. */
final class ViewTabs extends HBox implements AutoCloseable {

    private static final double ROOM_FOR_NAMES = 1500;
    private static final double ROOM_FOR_ONE = 1100;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final WindowContext context;
    private final Map<ViewChoice, ToggleButton> tabs = new EnumMap<>(ViewChoice.class);
    private final Subscriptions subscriptions = new Subscriptions();

    ViewTabs(WindowContext context) {
        this.context = context;
        getStyleClass().add("view-tabs");
        for (ViewChoice choice : ViewChoice.values()) {
            ToggleButton tab = tab(choice);
            tabs.put(choice, tab);
            getChildren().add(tab);
        }
        setMinWidth(USE_PREF_SIZE);
        subscriptions.watch(context.views().shown(), choice -> dress());
        sceneProperty().flatMap(scene -> scene.widthProperty()).addListener((property, before, now) -> dress());
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private ToggleButton tab(ViewChoice choice) {
        String name = context.text().of("view." + choice.code());
        ToggleButton tab = new ToggleButton(name, new FontIcon(ReadingViews.icon(choice)));
        tab.getStyleClass().setAll("view-tab");
        tab.setId(choice.command());
        tab.setAccessibleText(name);
        String keys = context.commands().keyOf(choice.command())
                .map(key -> KeyText.label(key, context.text()))
                .orElse("");
        String title = context.commands().command(choice.command()).titleKey();
        tab.setTooltip(new Tooltip(context.text().of(title) + "  " + keys));
        tab.setOnAction(event -> {
            context.commands().run(choice.command());
            dress();
        });
        return tab;
    }

    private void dress() {
        double width = getScene() == null ? 0 : getScene().getWidth();
        boolean roomy = width >= ROOM_FOR_NAMES;
        boolean narrow = width < ROOM_FOR_ONE;
        pseudoClassStateChanged(NARROW, narrow);
        ViewChoice shown = context.views().shown().get();
        tabs.forEach((choice, tab) -> {
            tab.setSelected(choice == shown);
            tab.setContentDisplay(
                    roomy || choice == shown && !narrow ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        });
    }
}
